/** Text as text: no markup, no table cell, no HTML of the article's comes through. */
export declare const plain: (text: string) => string;
/**
 * A table of GitHub's Markdown; empty where there are no rows.
 * @param head a colon at the end aligns right
 * @param rows cells as plain text
 * @param most rows that are shown; the rest is counted
 */
export declare function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], most?: number): string;
