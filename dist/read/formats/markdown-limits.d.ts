/** Whether a Markdown file can be parsed in time and memory in proportion to its length. */
export declare function isParseable(file: string, start: number): boolean;
