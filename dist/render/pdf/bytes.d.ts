/**
 * Makes a printed document a function of what was printed alone: its two dates become the source's, and the elements of its
 * structure are numbered from 1 in place of a count that runs on through all that the page printed before. All in place and at
 * the same length, so that no offset in the file moves.
 * @param pdf as Chromium prints it; changed
 * @param date YYYY-MM-DD; null stands for the first day of 2000
 * @throws {Error} where the bytes hold no date of the expected form
 */
export declare function settle(pdf: Uint8Array, date: string | null): Uint8Array;
