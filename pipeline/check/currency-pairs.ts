import type { Fact } from '../model/fact.ts';
import { cueOf, type FactIndex } from './fact-index.ts';

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
    if (!cue || cue.end > to.start || to.start - cue.end > 6) continue;
    const neighbours = index.sentence(to);
    const from = neighbours[neighbours.indexOf(to) - 1];
    if (
      from &&
      from.kind === to.kind &&
      from.currency !== null &&
      from.currency !== to.currency &&
      from.written.digits.length === 1 &&
      cue.start >= from.end
    )
      yield { from, to };
  }
}
