/** A dividend per share (or per ten) against what is paid out in all: the shares that it implies. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { hasCue } from '../fact-index.ts';
import { number, over } from '../formula.ts';
import { isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

const SHARES: Readonly<Record<string, number>> = { share: 1, '10 shares': 10 };

function* find(index: FactIndex): Iterable<Relation> {
  for (const each of index.facts) {
    const per = sharesOf(index, each);
    if (
      per === null ||
      each.kind === 'count' ||
      each.copyOf ||
      each.hedge ||
      !/红利|派|股息|分红/.test(each.metric ?? '')
    )
      continue;
    const paid = index
      .sentence(each)
      .find(
        (fact) =>
          fact.start > each.start &&
          fact.kind === 'money' &&
          isAmount(fact) &&
          fact.currency === each.currency &&
          hasCue(fact, 'total'),
      );
    if (!paid) continue;
    const stated =
      index.subject(each, null, 'total-shares').find((fact) => fact.kind === 'count' && !fact.copyOf) ?? null;
    const single = per === 1 ? each : over(each, number(per));
    yield {
      formula: over(paid, single),
      type: '=',
      stated,
      unit: '股',
      currency: null,
      derives: 'shares-paid',
      ...(stated ? { worst: 'tension' as const } : {}),
    };
  }
}

/** How many shares a dividend is for: 每10股派 puts the count just before it. */
function sharesOf(index: FactIndex, each: Fact): number | null {
  if (each.per !== null) return SHARES[each.per] ?? null;
  const facts = index.sentence(each);
  const count = facts[facts.indexOf(each) - 1];
  const near = count?.unit === '股' && each.inQuote.start - count.inQuote.end <= 8;
  return near && ['1', '10'].includes(count.written.digits[0]!) ? Number(count.written.digits[0]) : null;
}

export const rule: Rule = {
  id: 'amount-per-share',
  title: { 'zh-CN': '每股派息与派息总额', en: 'Dividend per share against its total' },
  about: {
    'zh-CN': '派息总额除以每股派息得股本。',
    en: 'What is paid out over the dividend per share gives the shares.',
  },
  severity: 'warning',
  find,
  examples: [{ text: '2024年,远山科技拟每10股派发现金红利20元,共派发现金红利4亿元。', expect: ['derived'] }],
};
