import { BYLINES, CHROME } from '../lexicon/chrome.ts';
import type { Block, Passage } from '../model/article.ts';

const LONGEST = 120;

/**
 * Finds blocks that belong to the page and not to the article: short, and in the words of share bars, comment boxes and
 * the like.
 * @returns one passage a block
 */
export function findChrome(text: string, blocks: readonly Block[]): Passage[] {
  return blocks.flatMap(({ start, end, kind }) => {
    if (kind === 'cell' || kind === 'code' || end - start > LONGEST) return [];
    const words = text.slice(start, end).trim();
    const found = CHROME.find(({ pattern }) => pattern.test(words));
    return found ? [{ start, end, kind: 'chrome' as const, reason: found.reason, of: null, exact: false }] : [];
  });
}

/** What bylines say: author and outlet, and a full date standing alone. */
export function readBylines(
  text: string,
  passages: readonly Passage[],
): { author: string | null; outlet: string | null; published: string | null } {
  const said: { author: string | null; outlet: string | null; published: string | null } = {
    author: null,
    outlet: null,
    published: null,
  };
  for (const { start, end, reason } of passages) {
    if (reason !== 'byline') continue;
    const words = text.slice(start, end).trim();
    for (const { field, pattern } of BYLINES) said[field] ??= pattern.exec(words)?.[1]?.trim() ?? null;
    const date = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(words);
    if (date) {
      const day = `${date[1]}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}`;
      if (!Number.isNaN(Date.parse(day))) said.published ??= day;
    }
  }
  return said;
}
