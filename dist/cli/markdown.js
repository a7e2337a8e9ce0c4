/** Text as text: no markup, no table cell, no HTML of the article's comes through. */
export const plain = (text) => text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~@-]/g, '\\$&')
    .replace(/&/g, '&amp;');
/**
 * A table of GitHub's Markdown; empty where there are no rows.
 * @param head a colon at the end aligns right
 * @param rows cells as plain text
 * @param most rows that are shown; the rest is counted
 */
export function table(head, rows, most = Number.POSITIVE_INFINITY) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    return [
        line(head.map((name) => name.replace(/:$/, ''))),
        line(head.map((name) => (name.endsWith(':') ? '---:' : '---'))),
        ...rows.slice(0, most).map((cells) => line(cells.map((cell) => plain(String(cell))))),
        ...(rows.length > most ? [`\n${rows.length - most} more.\n`] : []),
    ].join('');
}
