import type { Block, Passage } from '../model/article.ts';

/** A lone block shorter than this says nothing by standing twice (a subheading, a label). */
const SHORTEST_ALONE = 8;
/** A near copy keeps at least this share of its characters. */
const NEAR = 0.85;

/**
 * Finds passages that stand twice: runs of blocks that repeat an earlier run, white space between them included. A block
 * that differs a little inside or beside such a run is a near copy.
 */
export function findRepeats(text: string, blocks: readonly Block[]): Passage[] {
  const first = new Map<string, number>();
  const of: (number | null)[] = blocks.map((block, index) => {
    const words = text.slice(block.start, block.end);
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, index);
    return earlier ?? null;
  });
  const near = nearCopies(text, blocks, of);
  const passages: Passage[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const earlier = of[i];
    if (earlier === null || earlier === undefined) continue;
    let last = i;
    while (
      last + 1 < blocks.length &&
      of[last + 1] === of[last]! + 1 &&
      !near.has(last + 1) &&
      sameGap(text, blocks, last, of[last]!)
    )
      last++;
    const [start, end] = [blocks[i]!.start, blocks[last]!.end];
    const alone = last === i && !near.has(i - 1) && !near.has(i + 1);
    const [from, to] = [blocks[earlier]!.start, blocks[of[last]!]!.end];
    if (!near.has(i) && (!alone || end - start >= SHORTEST_ALONE) && blocks[i]!.kind !== 'cell') {
      passages.push({
        start,
        end,
        kind: 'duplicate',
        reason: 'repeated passage',
        of: { start: from, end: to },
        exact: true,
      });
    }
    i = last;
  }
  for (const [copy, original] of near) {
    const { start, end } = blocks[copy]!;
    const { start: from, end: to } = blocks[original]!;
    passages.push({
      start,
      end,
      kind: 'duplicate',
      reason: 'repeated passage, changed',
      of: { start: from, end: to },
      exact: false,
    });
  }
  return passages.sort((a, b) => a.start - b.start);
}

function sameGap(text: string, blocks: readonly Block[], copy: number, original: number): boolean {
  const gap = (at: number) => text.slice(blocks[at]!.end, blocks[at + 1]?.start);
  return gap(copy) === gap(original);
}

/** Blocks that stand where the next block of a repeat should and nearly say the same: copy → original. */
function nearCopies(text: string, blocks: readonly Block[], of: readonly (number | null)[]): Map<number, number> {
  const near = new Map<number, number>();
  const consider = (copy: number, original: number) => {
    if (copy < 0 || original < 0 || copy >= blocks.length || original >= copy || of[copy] !== null || near.has(copy))
      return;
    const [a, b] = [blocks[copy]!, blocks[original]!];
    if (a.end - a.start >= SHORTEST_ALONE && alike(text.slice(a.start, a.end), text.slice(b.start, b.end)))
      near.set(copy, original);
  };
  of.forEach((earlier, index) => {
    if (earlier === null) return;
    for (let step = 1; step <= 3; step++) {
      consider(index + step, earlier + step);
      consider(index - step, earlier - step);
    }
  });
  return near;
}

/** Whether two texts differ only in a few places: common head and tail, then characters in common between. */
function alike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longest * (1 - NEAR)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (head + tail >= longest * NEAR) return true;
  const count = new Map<string, number>();
  for (const char of a) count.set(char, (count.get(char) ?? 0) + 1);
  let common = 0;
  for (const char of b) {
    const left = count.get(char) ?? 0;
    if (left > 0) {
      common++;
      count.set(char, left - 1);
    }
  }
  return common >= longest * NEAR && head + tail >= longest * 0.2;
}
