import type { Table } from '../../../model/article.ts';
import type { Document, Sentence } from '../../draft.ts';
import { isCompany } from '../../names/input.ts';
import type { Near } from './table.ts';

/** A heading so many sentences before a table is not its own. */
const NEAR = 100;

/**
 * What a table's caption, the sentence before it and the headings over it say of all of it; what stands nearer goes first.
 * @param sentences those outside tables, in order
 */
export function saidBefore(
  { start, caption }: Table,
  sentences: readonly Sentence[],
  { dominant, reporting }: Document,
): Near {
  const at = firstAfter(sentences, start);
  const before = sentences.slice(Math.max(0, at - NEAR), at);
  const over = caption
    ? before.filter((sentence) => sentence.start >= caption.start && sentence.end <= caption.end)
    : [];
  const heading = before.findLast((sentence) => sentence.heading);
  const near = [over, before.slice(-1), heading ? [heading] : []];
  const time = near
    .map((some) => some.flatMap(({ times }) => times).findLast(({ norm, role }) => norm !== null && role === 'governs'))
    .find((found) => found !== undefined);
  const named = near.map((some) => new Set(some.flatMap(({ mentions }) => mentions.map(({ entity }) => entity.name))));
  const [entity] = named.find(({ size }) => size > 0) ?? [];
  const alone = named.find(({ size }) => size > 0)?.size === 1;
  // nobody else is named at all
  const all = new Set(before.flatMap(({ mentions }) => mentions.map(({ entity }) => entity).filter(isCompany)));
  const [only] = all.size === 1 ? all : [];
  return { time: time ?? null, entity: alone ? entity! : (dominant ?? only?.name ?? null), reporting };
}

/** The index of the first sentence at or past an offset, by halving. */
function firstAfter(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
