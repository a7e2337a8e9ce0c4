/** Characters that take no room and could stand inside a number or a word: zero-width, direction marks, soft hyphen. */
const UNSEEN = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
/** The same article without the characters that nobody sees: what reads as one number is one. The file keeps them. */
export function withoutUnseen(parsed) {
    const unseen = [...parsed.view.text.matchAll(UNSEEN)].map(({ index }) => index);
    if (unseen.length === 0)
        return parsed;
    const moved = mover(unseen);
    const move = (span) => ({ ...span, start: moved(span.start), end: moved(span.end) });
    return {
        ...parsed,
        view: { text: parsed.view.text.replace(UNSEEN, ''), runs: cut(parsed.view.runs, unseen) },
        blocks: parsed.blocks.map(move).filter(({ start, end }) => end > start),
        tables: parsed.tables.map((table) => ({
            ...move(table),
            cells: table.cells.map(move),
            caption: table.caption && move(table.caption),
        })),
        chrome: parsed.chrome.map(move),
        title: parsed.title && move(parsed.title),
    };
}
/** An offset without the characters that were taken out before it (binary search). */
function mover(unseen) {
    return (offset) => {
        let low = 0;
        let high = unseen.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (unseen[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset - low;
    };
}
/** The runs of the view with the characters cut out, one by one where they stand for themselves. */
function cut(runs, unseen) {
    const kept = [];
    let at = 0;
    const keep = (length, start, sourceLength) => {
        if (length > 0)
            kept.push([at, length, start, sourceLength]);
        at += length;
    };
    let next = 0;
    for (const [start, length, source, sourceLength] of runs) {
        const first = next;
        while (next < unseen.length && unseen[next] < start + length)
            next++;
        if (length !== sourceLength) {
            keep(length - (next - first), source, sourceLength);
            continue;
        }
        let from = start;
        for (const one of [...unseen.slice(first, next), start + length]) {
            keep(one - from, source + from - start, one - from);
            from = one + 1;
        }
    }
    return kept;
}
