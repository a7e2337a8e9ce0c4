/** A percent of a small count that no whole number gives (GRIM): 385 人的 73.1%. */

import { Decimal } from '../../model/decimal.ts';
import type { Fact } from '../../model/fact.ts';
import { hull, intersection, interval } from '../../model/interval.ts';
import { type FactIndex, hasCue } from '../fact-index.ts';
import { ratio, times } from '../formula.ts';
import { measure, measureOf } from '../measure.ts';
import { isParted } from '../neighbours.ts';
import type { Claim, Relation, Rule } from '../relation.ts';
import { readingsOf } from '../verdict.ts';

/** Rates of what was tried, and the words for trying: 抽检40批次,不合格率7.5%. */
const RATE = /(?:合格|通过|中签|命中|次品|报废|投诉|召回|有效|应答|续约|缓解)率$/;
const TRIED = /抽查|抽检|检测|检验|抽样|调查|随机|共有|入组|参与|受访/;

/** Above this nearly every percent is some whole number's. */
const MOST = 5000;

function* find(index: FactIndex): Iterable<Relation> {
  for (const share of index.facts) {
    if (share.kind !== 'percent' || share.unit !== '%' || share.change !== null || share.copyOf) continue;
    if (share.stance !== 'actual' || share.written.digits.length > 1 || share.written.fine === '10') continue;
    const count = candidates(index, share).find(
      (fact) =>
        fact.kind === 'count' &&
        fact.hedge === null &&
        !fact.written.more &&
        Number(fact.written.digits[0]) <= MOST &&
        isCounted(index, fact, share),
    );
    if (count?.written.fine !== '1') continue;
    yield {
      formula: times(count, ratio(share)),
      type: '=',
      stated: whole(share, count),
      unit: count.unit,
      currency: null,
    };
  }
}

/** Counts of what the share is of, or the count just before 其中…占. */
function candidates(index: FactIndex, share: Fact): readonly Fact[] {
  if (share.shareOf !== null) return index.subject(share, null, measureOf(share.shareOf));
  const before = index.facts[index.place(share) - 1];
  if (before?.sentence === share.sentence && RATE.test(share.metric ?? '') && TRIED.test(index.lead(before)))
    return [before];
  return before?.sentence === share.sentence && hasCue(share, 'of-which') && hasCue(share, 'share') ? [before] : [];
}

/**
 * Whether the share is of that very count: it stands before the share with nothing but counts of the same things between,
 * or further up in the paragraph, of the same time and called by the same word.
 */
function isCounted(index: FactIndex, count: Fact, share: Fact): boolean {
  if (count.sentence !== share.sentence)
    return count.block === share.block && count.metric === share.shareOf && index.sameTime(count, share);
  const between = index.sentence(share).filter((fact) => fact.start > count.start && fact.start < share.start);
  return (
    count.start < share.start &&
    !isParted(count, share) &&
    (count.period === share.period || index.sameTime(count, share)) &&
    between.every((fact) => fact.unit === '岁' || (fact.unit === count.unit && measure(fact) !== measure(count)))
  );
}

/** The whole number that the percent may stand for, or the nearest one where there is none. */
function whole(share: Fact, count: Fact): Claim {
  const size = Decimal.of(count.written.digits[0]!);
  const room = hull(readingsOf(share).map(({ interval }) => interval));
  const [low, high] = [room.lo.isFinite() ? room.lo : Decimal.of(0), room.hi.isFinite() ? room.hi : Decimal.of(100)];
  const people = interval(low.times(size).div(100), high.times(size).div(100), room.loOpen, room.hiOpen);
  const guess =
    share.hedge === 'nearly' || share.hedge === 'under'
      ? people.hi.floor()
      : size.times(share.written.digits[0]!).div(100).round();
  const at = (n: Decimal) => intersection(people, interval(n, n)) !== null;
  const chosen = [guess, guess.minus(1), guess.plus(1)].find(at) ?? guess;
  return {
    text: { 'zh-CN': `应为整数，如${chosen}`, en: `must be a whole number, such as ${chosen}` },
    hard: interval(chosen, chosen),
    typical: interval(chosen, chosen),
    fine: '1',
  };
}

export const rule: Rule = {
  id: 'percent-of-count',
  title: { 'zh-CN': '占比对应整数个', en: 'A percent of a count is a whole number' },
  about: {
    'zh-CN': '人数、家数不大时，占比必须对应某个整数。',
    en: 'A percent of a small count must be some whole number of it.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '截至2024年底,远山科技共有385名员工,研发人员占员工的73.8%。', expect: ['consistent'] },
    { text: '截至2024年底,远山科技共有25名员工,研发人员占员工的73.8%。', expect: ['inconsistent'] },
    { text: '截至2024年底,远山科技共有48家门店,其中盈利门店占75%。', expect: ['consistent'] },
    { text: '截至2024年底,远山科技共有48家门店,其中盈利门店占74.3%。', expect: ['inconsistent'] },
  ],
};
