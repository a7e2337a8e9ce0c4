import type { Fact } from '../../model/fact.ts';

/**
 * Which fact of one version is which of the other: first by id (the words stand), then by its words alone (another mention
 * came or went), then by the sentence without its digits (a number changed), then, where the sentence was written anew, by
 * the figure itself and what it measures, and last by meaning.
 */
export function pairFacts(before: readonly Fact[], after: readonly Fact[]): Map<Fact, Fact> {
  const pairs = new Map<Fact, Fact>();
  let [old, now] = [before, after];
  for (const keyOf of [({ id }: Fact) => id, words, frame, figure, meaning]) {
    const waiting = Map.groupBy(now, keyOf);
    for (const fact of old) {
      const match = waiting.get(keyOf(fact))?.shift();
      if (match) pairs.set(fact, match);
    }
    const taken = new Set(pairs.values());
    old = old.filter((fact) => !pairs.has(fact));
    now = now.filter((fact) => !taken.has(fact));
  }
  return pairs;
}

/** A figure in its sentence: the same in every copy of a passage. */
export const words = ({ quote, text, start, sentence }: Fact): string => `${start - sentence} ${text} ${quote}`;

/** The same number of the same quantity, whatever the sentence. */
const figure = ({ id, text, metric, metricId }: Fact): string => `${text} ${metricId ?? metric ?? id}`;

/** The sentence around a figure, digits taken out: 收入#元，增长#%. */
export const frame = ({ quote, text, kind }: Fact): string => `${kind} ${digitless(text)} ${digitless(quote)}`;
const digitless = (text: string) => text.replace(/[\d.,，０-９]+/g, '#');

const meaning = (fact: Fact): string =>
  [fact.kind, fact.entity, fact.scope, fact.metric ?? fact.id, fact.period, fact.change, fact.shareOf].join('\n');
