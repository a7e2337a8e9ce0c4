/**
 * Text from outside, safe for a terminal: control and direction characters are spelled out instead of obeyed.
 * Line breaks and tabs stay.
 */
export declare function printable(text: string): string;
/** The same on one line. */
export declare const oneLine: (text: string) => string;
