/**
 * Moves the structure of a tagged PDF into compressed object streams (ISO 32000-1, 7.5.7): the same objects in under half the
 * bytes. A file that is not as Skia writes it (one plain cross-reference table) is given back as it is.
 */
export declare function pack(pdf: Uint8Array): Uint8Array;
