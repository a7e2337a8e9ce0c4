/** What the file system said, as a Fault with what to do; anything else as it is. */
export declare function cannotWrite(out: string, cause: unknown): unknown;
