/**
 * The encoding of a file without a byte-order mark.
 * @returns a label that TextDecoder takes; `utf-8` also where the bytes are text in no encoding, so that the fault is
 * reported as one in UTF-8
 */
export declare function guessEncoding(bytes: Uint8Array): string;
