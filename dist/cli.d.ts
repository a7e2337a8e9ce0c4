/**
 * The command line: arguments → one frozen Options → a command → an exit status.
 * Each command is imported when it is called, so that `facts` loads neither templates nor a browser.
 * @param argv what follows the program's name
 * @returns 0 done; 1 an inconsistency stands; 2 bad usage or input; 3 something failed that is not the user's
 */
export declare function main(argv: readonly string[]): Promise<number>;
