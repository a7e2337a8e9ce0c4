/**
 * Text from outside, safe for a terminal: control and direction characters are spelled out instead of obeyed.
 * Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same on one line. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' '));
