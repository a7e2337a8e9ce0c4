/**
 * A table of metrics as text, a line each: `id | forms | English | kind | units | example`, forms and units apart by spaces.
 * @throws Error for a line that has not six columns: the lexicon is wrong, not the article
 */
export function metrics(group, table) {
    return table
        .trim()
        .split('\n')
        .map((line) => {
        const cells = line.split('|').map((cell) => cell.trim());
        if (cells.length !== 6)
            throw new Error(`lexicon, ${group}: ${line}`);
        const [id, zh, en, kind, units, example] = cells;
        return {
            id,
            zh: zh.split(/\s+/),
            en,
            kind: kind,
            group,
            units: units.split(/\s+/),
            example,
        };
    });
}
