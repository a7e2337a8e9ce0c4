import type { Article } from '../model/article.ts';
/** File name endings that are sources. */
export declare const SOURCE_EXTENSIONS: readonly string[];
/**
 * The read stage: the bytes of a file as an article. Page furniture and repeated passages are set aside, never lost.
 * @param path shown in messages, and what the format and the id are taken from; `-` for standard input
 * @param options.id an id to use where front matter names none, in place of the file's name
 * @throws Fault for bytes that are no text and for front matter that is wrong
 */
export declare function read(bytes: Uint8Array, path: string, options?: {
    id?: string;
}): Article;
