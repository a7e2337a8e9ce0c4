/** @returns the candidate that a typing slip most likely meant, or null where none is near */
export function nearest(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates
        .map((candidate) => ({ candidate, slips: slips(word.toLowerCase(), candidate) }))
        .sort((a, b) => a.slips - b.slips);
    const [best] = ranked;
    if (best && best.slips <= limit)
        return best.candidate;
    return candidates.find((candidate) => word.length >= 2 && candidate.startsWith(word)) ?? null;
}
/** Letters left out, put in, replaced or swapped with their neighbour (Damerau–Levenshtein, restricted). */
function slips(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        rows.push([i]);
        for (let j = 1; j <= b.length; j++) {
            const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Number.POSITIVE_INFINITY;
            const replace = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            rows[i].push(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, replace, swap));
        }
    }
    return rows[a.length][b.length];
}
