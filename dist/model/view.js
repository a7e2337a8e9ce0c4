/**
 * The place in the file of a span of the view.
 * @param span offsets into `view.text`
 * @returns offsets into the decoded file, so that `file.slice(start, end)` covers what the reader sees
 */
export function toSource(view, span) {
    const first = runAt(view, span.start);
    if (span.end <= span.start) {
        const at = sourceOffset(first, span.start);
        return { start: at, end: at };
    }
    const last = runAt(view, span.end - 1);
    return { start: sourceOffset(first, span.start), end: sourceEnd(last, span.end) };
}
/** The last run that starts at or before `offset` (binary search). */
function runAt(view, offset) {
    let low = 0;
    let high = view.runs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (view.runs[middle][0] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return view.runs[low] ?? [0, 0, 0, 0];
}
function sourceOffset([viewStart, viewLength, sourceStart, sourceLength], offset) {
    return viewLength === sourceLength ? sourceStart + offset - viewStart : sourceStart;
}
function sourceEnd([viewStart, viewLength, sourceStart, sourceLength], end) {
    return viewLength === sourceLength ? sourceStart + end - viewStart : sourceStart + sourceLength;
}
/**
 * Line and column of offsets in a text.
 * @returns a function from a UTF-16 offset to its 1-based place; `\n`, `\r\n` and lone `\r` end a line
 */
export function placer(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}
