/** A character code of a Latin letter. */
export const isLatin = (code) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
