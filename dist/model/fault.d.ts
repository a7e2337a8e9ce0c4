/**
 * Something the user can mend. Caught at the edge, printed as `path:line:column: message` and a hint;
 * anything else that is thrown is ours.
 */
export declare class Fault extends Error {
    readonly path: string;
    /** 1-based, where there is a place */
    readonly line: number | null;
    readonly column: number | null;
    /** what to do about it, one sentence */
    readonly hint: string;
    /** 2: bad usage or input; 3: something that is not the user's (disk full, browser died) */
    readonly exitCode: 2 | 3;
    constructor(message: string, where: {
        path: string;
        line?: number | null;
        column?: number | null;
        hint: string;
        exitCode?: 2 | 3;
        cause?: unknown;
    });
}
