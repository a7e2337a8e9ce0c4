/** The evidence for a name, begun where there is none yet. */
export function countOf(counts, name) {
    const known = counts.get(name);
    if (known)
        return known;
    const count = {
        weak: 0,
        strong: 0,
        acts: 0,
        certain: false,
        legal: false,
        opens: false,
        definite: false,
        apposed: false,
        labels: false,
        listed: false,
        titled: false,
    };
    counts.set(name, count);
    return count;
}
