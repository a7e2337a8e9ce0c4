/** A near copy keeps at least this share of its characters. */
const NEAR = 0.85;
/** Past this much work the middles are compared by what characters they have, not by their order. */
const MOST_STEPS = 200_000;
/** Whether two texts differ in at most 15 of 100 characters. Linear but for short middles. */
export function alike(a, b) {
    const longest = Math.max(a.length, b.length);
    const allowed = Math.floor(longest * (1 - NEAR));
    if (Math.abs(a.length - b.length) > allowed)
        return false;
    const shortest = Math.min(a.length, b.length);
    let head = 0;
    while (head < shortest && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
    if (Math.max(left.length, right.length) <= allowed)
        return true;
    return left.length * (2 * allowed + 1) <= MOST_STEPS
        ? editsWithin(left, right, allowed)
        : sameCharacters(left, right, allowed) && head + tail >= longest * 0.2;
}
/** Levenshtein distance in a band of `allowed` either side of the diagonal. */
function editsWithin(a, b, allowed) {
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const from = Math.max(1, row - allowed);
        const to = Math.min(b.length, row + allowed);
        const here = new Array(b.length + 1).fill(allowed + 1);
        if (row <= allowed)
            here[0] = row;
        let least = here[0];
        for (let column = from; column <= to; column++) {
            const change = above[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
            here[column] = Math.min(change, above[column] + 1, here[column - 1] + 1);
            least = Math.min(least, here[column]);
        }
        if (least > allowed)
            return false;
        above = here;
    }
    return above[b.length] <= allowed;
}
function sameCharacters(a, b, allowed) {
    const count = new Map();
    for (const char of a)
        count.set(char, (count.get(char) ?? 0) + 1);
    let common = 0;
    for (const char of b) {
        const left = count.get(char) ?? 0;
        if (left === 0)
            continue;
        common++;
        count.set(char, left - 1);
    }
    return Math.max(a.length, b.length) - common <= allowed;
}
