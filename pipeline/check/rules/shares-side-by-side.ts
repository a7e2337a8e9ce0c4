/**
 * Amounts that each stand with their share of one whole: 甲2147亿元,占9.0%;乙9305亿元,占39.0%. Each gives the whole, and
 * where the others agree on it one that does not is wrong, whether the text gives the whole or not.
 */
import { type FactIndex, push } from '../fact-index.ts';
import { over, percent, ratio } from '../formula.ts';
import type { Formula, Relation, Rule } from '../relation.ts';
import { type StatedShare, statedShares } from '../stated-shares.ts';
import { meets } from '../verdict.ts';

const MOST = 12;

function* find(index: FactIndex): Iterable<Relation> {
  for (const fact of index.openings()) {
    for (const group of ofOneWhole(statedShares(index, fact))) yield* compared(index.first(group, MOST, rule.id));
  }
}

/** Shares in a row are of the whole that the first of them names. */
function ofOneWhole(shares: readonly StatedShare[]): Iterable<StatedShare[]> {
  const groups = new Map<string, StatedShare[]>();
  let whole = '';
  for (const one of shares) {
    whole = one.of || whole;
    push(groups, [whole, one.amount.unit, one.amount.currency].join('\u0000'), one);
  }
  return groups.values();
}

function* compared(group: readonly StatedShare[]): Iterable<Relation> {
  if (group.length < 3) return;
  const sharp = group.toSorted((a, b) => Number(b.share.written.digits[0]) - Number(a.share.written.digits[0]));
  const pair = firstPair(sharp);
  if (!pair) return;
  for (const one of sharp) {
    const peer = one === pair[0] ? pair[1] : pair[0];
    yield {
      formula: fromPeer(one, peer),
      type: '=',
      stated: one.share,
      unit: '%',
      alike: ['stance'],
      worst: 'tension',
    };
  }
}

/** The two largest that agree on the whole. */
function firstPair(sharp: readonly StatedShare[]): readonly [StatedShare, StatedShare] | null {
  for (const [i, a] of sharp.entries())
    for (const b of sharp.slice(i + 1))
      if (meets(fromPeer(a, b), a.share) && (sharp.length > 3 || Number(a.share.written.fine) < 1)) return [a, b];
  return null;
}

/** The share that an amount has if another amount has its own. */
const fromPeer = (one: StatedShare, peer: StatedShare): Formula =>
  percent(over(one.amount, over(peer.amount, ratio(peer.share))));

export const rule: Rule = {
  id: 'shares-side-by-side',
  title: { 'zh-CN': '并列占比', en: 'Shares side by side' },
  about: {
    'zh-CN': '并列的各项各有金额与占比，由其中两项推得的整体应与其余各项相符。',
    en: 'Amounts with their shares give the whole each; what two of them give is held against the others.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '2024年,远山科技的硬件收入为9120万元,占60.0%;软件收入为5472万元,占36.0%;服务收入为608万元,占4.0%。',
      expect: ['consistent', 'consistent', 'consistent'],
    },
    {
      text: '2024年,远山科技的硬件收入为9120万元,占60.0%;软件收入为5472万元,占26.0%;服务收入为608万元,占4.0%。',
      expect: ['consistent', 'tension', 'consistent'],
    },
    {
      text: '2024年,远山科技的硬件收入870亿元,软件收入464亿元,服务收入116亿元,占比分别为60.0%、23.0%和8.0%。',
      expect: ['consistent', 'tension', 'consistent'],
    },
  ],
};
