/** A part behind 其中 with its share, against the amount before 其中: 预算收入1986亿元,其中税收收入1410亿元,占71.0%. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, hasCue } from '../fact-index.ts';
import { isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { baseOf } from '../shares.ts';
import { ofLikeliest, type StatedShare, statedShares } from '../stated-shares.ts';

/** Wholes that a part may be of. */
const MOST_WHOLES = 4;

function* find(index: FactIndex): Iterable<Relation> {
  for (const first of index.facts) {
    if (!hasCue(first, 'of-which') || first.copyOf || !isAmount(first)) continue;
    for (const one of statedShares(index, first)) {
      if (one.amount.start < first.start || one.of !== '' || (one.share.shareOf !== null && baseOf(index, one.share)))
        continue;
      yield* ofLikeliest(one, wholesBefore(index, first, one));
    }
  }
}

/** Larger amounts before 其中 in its sentence, nearest first; those of the sentence before where it begins with 其中. */
function wholesBefore(index: FactIndex, first: Fact, { amount }: StatedShare): readonly Fact[] {
  const own = index.sentence(first).filter((fact) => fact.end <= first.start);
  const before = index.facts[index.place(first) - 1];
  const opens = own.length === 0 && /^\s*(?:这?其中|当中)/.test(first.quote) && before?.block === first.block;
  const of = opens ? index.sentence(before!) : own;
  const now = of.filter((fact) => index.sameTime(fact, amount, true));
  const larger = (now.length > 0 ? now : of).filter(
    (fact) =>
      isAmount(fact) &&
      !fact.copyOf &&
      fact.unit === amount.unit &&
      fact.currency === amount.currency &&
      Number(fact.written.digits[0]) >= Number(amount.written.digits[0]),
  );
  return index.first(larger.toReversed(), MOST_WHOLES, rule.id);
}

export const rule: Rule = {
  id: 'share-of-which',
  title: { 'zh-CN': '“其中”与占比', en: 'The share of a part behind 其中' },
  about: {
    'zh-CN': '“其中”各项的占比用该项与“其中”之前的整体重算。',
    en: 'Recomputes the share of an item behind 其中 from the item and the amount before it.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,云溪县财政收入1986亿元,同比增长2.4%,其中税收收入1410亿元,占71.0%。', expect: ['consistent'] },
    { text: '2024年,云溪县财政收入1986亿元,同比增长2.4%,其中税收收入1410亿元,占61.0%。', expect: ['tension'] },
  ],
};
