/** Narrower than this part of the value, an interval is not seen on a bar. */
const SEEN = 0.05;
/** How far the written form leaves the value open, where that is wide enough to be drawn; null where it is not, or has no end. */
export function reach(figure) {
    if (!figure || figure.low === null || figure.high === null)
        return null;
    const size = Math.max(Math.abs(figure.low), Math.abs(figure.high));
    return figure.high - figure.low > size * SEEN ? { low: figure.low, high: figure.high } : null;
}
