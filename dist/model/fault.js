/**
 * Something the user can mend. Caught at the edge, printed as `path:line:column: message` and a hint;
 * anything else that is thrown is ours.
 */
export class Fault extends Error {
    path;
    /** 1-based, where there is a place */
    line;
    column;
    /** what to do about it, one sentence */
    hint;
    /** 2: bad usage or input; 3: something that is not the user's (disk full, browser died) */
    exitCode;
    constructor(message, where) {
        super(message, { cause: where.cause });
        this.name = 'Fault';
        this.path = where.path;
        this.line = where.line ?? null;
        this.column = where.column ?? null;
        this.hint = where.hint;
        this.exitCode = where.exitCode ?? 2;
    }
}
