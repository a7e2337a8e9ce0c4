import type { Found, Key } from './key.ts';

/**
 * Which fact answers which keyed figure: spans overlap by at least half, and `same` holds; best overlap first, each
 * used once.
 * @returns indexes, keyed figure → fact
 */
export function match(
  keys: readonly Key[],
  facts: readonly Found[],
  same: (key: Key, fact: Found) => boolean,
): Map<number, number> {
  const candidates = keys.flatMap((key, k) =>
    facts.flatMap((fact, f) => {
      const shared = overlap(key, fact);
      return shared >= 0.5 && same(key, fact) ? [{ k, f, shared }] : [];
    }),
  );
  candidates.sort((a, b) => b.shared - a.shared || a.k - b.k || a.f - b.f);
  const answers = new Map<number, number>();
  const used = new Set<number>();
  for (const { k, f } of candidates) {
    if (answers.has(k) || used.has(f)) continue;
    answers.set(k, f);
    used.add(f);
  }
  return answers;
}

interface Range {
  start: number;
  end: number;
}

/** @returns intersection over union of two ranges, 0 to 1 */
export function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
