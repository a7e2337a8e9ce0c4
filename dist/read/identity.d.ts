/**
 * The id of a source, the name of its output folder: from the file's name or front matter, lower-case, without characters
 * that any file system minds, never empty, never `..` or a device's name, at most 80 characters.
 */
export declare function sourceId(path: string, given?: string): string;
