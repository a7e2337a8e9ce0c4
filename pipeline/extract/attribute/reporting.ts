import type { Span } from '../../model/span.ts';
import type { Sentence } from '../draft.ts';
import { isModifier } from './carried-time.ts';

/** The period that most figures of an article are of, or null: what its headline names, else what its body mostly names. */
export const reportingPeriod = (
  text: string,
  sentences: readonly Sentence[],
  title: Span | null,
  named: boolean,
): string | null => titlePeriod(sentences, title) ?? commonPeriod(text, sentences, named);

/** The one span that the headline names. */
function titlePeriod(sentences: readonly Sentence[], title: Span | null): string | null {
  const headline = sentences.find(({ start }) => start === title?.start);
  const spans = (headline?.times ?? []).filter(
    ({ role, norm, range, ahead }) => role === 'governs' && norm && !range && !ahead,
  );
  return spans.length === 1 && spans[0]!.norm!.length < 10 ? spans[0]!.norm : null;
}

/**
 * The span that governs more than half of the times named: what an undated sentence of a results story speaks of. A
 * report on markets, where no company is named, may be of a day.
 */
function commonPeriod(text: string, sentences: readonly Sentence[], named: boolean): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const sentence of sentences) {
    for (const time of sentence.times) {
      const { norm, role, range } = time;
      if (role !== 'governs' || !norm || range || isModifier(text, time, sentence)) continue;
      if (norm.length === 10 && (named || time.until)) continue;
      if (!time.ahead) counts.set(norm, (counts.get(norm) ?? 0) + 1);
      total++;
    }
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > total / 2 ? first[0] : null;
}
