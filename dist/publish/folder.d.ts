export type Files = ReadonlyMap<string, string | Uint8Array>;
/**
 * Makes `<out>/<id>` hold exactly these files. They are written beside it and moved in; until then, and where anything fails, what
 * was there stays whole. A folder that holds them already is not touched.
 * @throws {Fault} where a folder of that name is not one of ours
 */
export declare function replaceFolder(out: string, id: string, files: Files): void;
/** Puts right what a killed run left: a folder moved away comes back, one half written goes. */
export declare function recover(out: string): void;
/** Writes one file under `out` in full, then moves it over what was there; a file that is the same already is not touched. */
export declare function replaceFile(out: string, name: string, text: string): void;
