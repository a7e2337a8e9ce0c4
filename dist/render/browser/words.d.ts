/** What an error of a launch says, without the lines that only its programmer reads. */
export declare function firstLine(error: unknown): string;
