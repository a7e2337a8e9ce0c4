import type { View } from './article.ts';
import type { Place, Span } from './span.ts';

/**
 * The place in the file of a span of the view.
 * @param span offsets into `view.text`
 * @returns offsets into the decoded file, so that `file.slice(start, end)` covers what the reader sees
 */
export function toSource(view: View, span: Span): Span {
  const first = runAt(view, span.start);
  if (span.end <= span.start) {
    const at = sourceOffset(first, span.start);
    return { start: at, end: at };
  }
  const last = runAt(view, span.end - 1);
  return { start: sourceOffset(first, span.start), end: sourceEnd(last, span.end) };
}

type Run = View['runs'][number];

/**
 * The way back: the place in the view of a span of the file. What the view does not show (markup) counts as the end of what
 * stands before it.
 */
export function toView(view: View, { start, end }: Span): Span {
  const from = viewOffset(runAt(view, start, 2), start);
  return { start: from, end: end <= start ? from : viewEnd(runAt(view, end - 1, 2), end) };
}

/** The last run that starts at or before `offset` (binary search), counted in the view (0) or in the file (2). */
function runAt(view: View, offset: number, side: 0 | 2 = 0): Run {
  let low = 0;
  let high = view.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (view.runs[middle]![side] <= offset) low = middle;
    else high = middle - 1;
  }
  return view.runs[low] ?? [0, 0, 0, 0];
}

function viewOffset([viewStart, viewLength, sourceStart, sourceLength]: Run, offset: number): number {
  return viewLength === sourceLength
    ? viewStart + Math.min(Math.max(0, offset - sourceStart), viewLength)
    : viewStart + (offset >= sourceStart + sourceLength ? viewLength : 0);
}

function viewEnd([viewStart, viewLength, sourceStart, sourceLength]: Run, end: number): number {
  return viewStart + (viewLength === sourceLength ? Math.min(Math.max(0, end - sourceStart), viewLength) : viewLength);
}

function sourceOffset([viewStart, viewLength, sourceStart, sourceLength]: Run, offset: number): number {
  return viewLength === sourceLength ? sourceStart + offset - viewStart : sourceStart;
}

function sourceEnd([viewStart, viewLength, sourceStart, sourceLength]: Run, end: number): number {
  return viewLength === sourceLength ? sourceStart + end - viewStart : sourceStart + sourceLength;
}

/**
 * Line and column of offsets in a text.
 * @returns a function from a UTF-16 offset to its 1-based place; `\n`, `\r\n` and lone `\r` end a line
 */
export function placer(text: string): (offset: number) => Place {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
