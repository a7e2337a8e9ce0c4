import type { Fact } from '../model/fact.ts';
import { cueOf, type FactIndex, wordsBehind } from './fact-index.ts';

/** Said of another currency: into its own, an amount stays what it is. 相当于 and 约等于 are said of anything. */
const isConverted = (words: string) => words.includes('合');

/** What a price is for, as written: 吨 of 元/吨; a bare one goes on with the other's. */
const perOf = (fact: Fact): string | null =>
  fact.unit?.split('/')[1] ?? /^\s?[/／]\s?(\p{Script=Han}{1,4})/u.exec(wordsBehind(fact))?.[1] ?? null;

/** One amount given in two currencies: the second stands right after the first and is marked 约合. */
export function* currencyPairs(index: FactIndex): Iterable<{ from: Fact; to: Fact }> {
  for (const to of index.facts) {
    if (
      to.copyOf ||
      (to.kind !== 'money' && to.kind !== 'price') ||
      to.currency === null ||
      to.written.digits.length > 1
    )
      continue;
    const cue = cueOf(to, 'conversion');
    if (!cue || cue.end > to.start || to.inQuote.start - cue.inQuote.end > 6) continue;
    const neighbours = index.sentence(to);
    const from = neighbours[neighbours.indexOf(to) - 1];
    if (
      from &&
      from.kind === to.kind &&
      // 4435元/吨(约合3.17元/方): another measure, too
      perOf(from) === perOf(to) &&
      from.currency !== null &&
      (from.currency !== to.currency || isConverted(cue.text)) &&
      from.written.digits.length === 1 &&
      cue.start >= from.end &&
      cue.inQuote.start - from.inQuote.end <= 3
    )
      yield { from, to };
  }
}
