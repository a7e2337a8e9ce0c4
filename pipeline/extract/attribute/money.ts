import { MONEY_VERBS } from '../../lexicon/grammar.ts';
import { METRICS } from '../../lexicon/metrics.ts';
import type { Draft, Sentence } from '../draft.ts';
import { suffixTrie } from '../scan/trie.ts';

const MONEY_ONLY = new Set(METRICS.filter(({ units }) => units.every((unit) => unit === 'money')).map(({ id }) => id));
const VERBS = suffixTrie(MONEY_VERBS.map((word) => [word, true] as const));
const PARTICLES = /[了掉下出超逾近约达]$/u;

interface Currency {
  unit: string | null;
  currency: string | null;
}

/** What an amount is counted in, where the text names no currency at all. */
const HOME: Currency = { unit: '元', currency: 'CNY' };

/**
 * 净利润达28亿, 烧掉28亿: an amount without a unit that can only be money is of the currency that the same quantity was
 * in before, else of the one that most amounts of the text are in.
 */
export function inferMoney(text: string, sentences: readonly Sentence[]): void {
  const drafts = sentences.flatMap((sentence) => sentence.drafts);
  const common = mostCommon(drafts.filter(isMoney));
  const byMetric = new Map<string | null, Currency>();
  for (const draft of drafts) {
    if (isMoney(draft)) byMetric.set(draft.metricId, draft.figure);
    else if (isOpen(text, draft)) {
      const { unit, currency } = (draft.metricId === null ? null : byMetric.get(draft.metricId)) ?? common;
      draft.figure = { ...draft.figure, kind: 'money', unit, currency, unitInferred: true };
      draft.confidence *= 0.9;
    }
  }
}

const isMoney = ({ figure }: Draft): boolean => figure.kind === 'money' && figure.per === null && figure.unit !== null;

function isOpen(text: string, { figure, metricId, outerStart }: Draft): boolean {
  if (figure.unit !== null || !figure.numeral.big.any) return false;
  if (metricId !== null) return MONEY_ONLY.has(metricId);
  let at = outerStart;
  for (let particles = 0; particles < 2 && PARTICLES.test(text[at - 1] ?? ''); particles++) at--;
  return VERBS.longest(text, at) !== null;
}

function mostCommon(amounts: readonly Draft[]): Currency {
  const counts = new Map<string, { count: number; of: Currency }>();
  for (const { figure } of amounts) {
    const known = counts.get(figure.unit!);
    if (known) known.count++;
    else counts.set(figure.unit!, { count: 1, of: figure });
  }
  let best = { count: 0, of: HOME };
  for (const one of counts.values()) if (one.count > best.count) best = one;
  return best.of;
}
