import type { Block, Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** A title in the head is this long before a block that begins it is taken for the headline. */
const SHORTEST = 6;

/**
 * The headline in the body: the heading, or else the block, that the title in the head begins with (what follows there is
 * the name of the site), else the first heading of the first level that is not in a navigation or the like.
 */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  furniture: readonly Passage[],
  metaTitle: string | null,
): Span | null {
  const asides = furniture.filter(({ reason }) => reason !== 'page header' && reason !== 'form');
  const isAside = within(asides);
  const wanted = squeeze(metaTitle ?? '');
  const words = ({ start, end }: Span) => squeeze(text.slice(start, Math.min(end, start + 300)));
  const begins = (block: Block) => wanted.startsWith(words(block));
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level <= 3 && !isAside(block));
  const found =
    headings.find(begins) ??
    blocks.find(
      (block) => block.kind !== 'cell' && block.end - block.start >= SHORTEST && begins(block) && !isAside(block),
    ) ??
    headings.find(({ level }) => level === 1);
  return found ? { start: found.start, end: found.end } : null;
}

/** Without white space: a headline that is broken over lines has none where the title in the head has none. */
const squeeze = (words: string) => words.replace(/\s+/gu, '');

/**
 * The outermost page furniture. What holds the headline or most of the page (a form around everything, the header of an
 * article) is none.
 */
export function keepFurniture(furniture: readonly Passage[], title: Span | null, length: number): Passage[] {
  const wraps = ({ start, end, reason }: Passage) =>
    reason !== 'navigation' &&
    reason !== 'hidden element' &&
    ((title !== null && start <= title.start && title.end <= end) ||
      (end - start > length / 2 && (reason === 'form' || reason === 'page header' || reason === 'dialog')));
  const kept: Passage[] = [];
  for (const one of furniture.filter((passage) => !wraps(passage)).sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.end > (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Whether a block lies in one of some passages; blocks are asked in order or nearly so. */
function within(passages: readonly Passage[]): (block: Span) => boolean {
  const outer = keepFurniture(passages, null, Number.POSITIVE_INFINITY);
  return ({ start, end }) => {
    let low = 0;
    let high = outer.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (outer[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const one = outer[low];
    return one !== undefined && one.start <= start && end <= one.end;
  };
}
