/** A decoded file. `text` has no byte-order mark. */
export interface Decoded {
    text: string;
    encoding: string;
}
/**
 * Decodes a file: byte-order mark, then UTF-8, then what the file declares, then UTF-16, GB18030 and Big5 by their commonest
 * characters. UTF-16 keeps unpaired surrogates as they stand.
 * @throws Fault where the bytes are not text, with the offset and the place of the first byte that is none
 */
export declare function decode(bytes: Uint8Array, path: string): Decoded;
