/**
 * An error as the user reads it: `path:line:column: message`, then what to do.
 * @returns text that ends with a newline, and the exit status that goes with it
 */
export declare function complaint(error: unknown): {
    text: string;
    exitCode: 2 | 3;
};
