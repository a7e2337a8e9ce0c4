/** A share of what the words name, where an amount beside it is called so: 有门店402家,其中调改店128家,占门店总数的32%. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { baseOf, isOfWhich } from '../shares.ts';
import { ofLikeliest, type StatedShare, statedShares } from '../stated-shares.ts';

/** Figures to either side that are looked at. */
const NEAR = 8;
const MOST_WHOLES = 3;

function* find(index: FactIndex): Iterable<Relation> {
  for (const fact of index.openings()) {
    for (const one of statedShares(index, fact)) {
      const name = stem(one.of);
      if (name.length < 2 || (one.share.shareOf !== null && baseOf(index, one.share))) continue;
      yield* ofLikeliest(one, wholesOf(index, one, name));
    }
  }
}

/** 门店总数, 会员数, 出口总额: without the words for how many or how much. */
const stem = (words: string): string =>
  words.replace(/^(?:公司|其|全[部体]|当[年期]|同期|总)/, '').replace(/总?[数量额值]$|总计$/, '');

/** Larger amounts of that name and time beside the share, those before it first. */
function wholesOf(index: FactIndex, { amount, share }: StatedShare, name: string): readonly Fact[] {
  const place = index.place(share);
  const isWhole = (fact: Fact) =>
    fact !== amount &&
    isAmount(fact) &&
    !fact.copyOf &&
    !isOfWhich(fact) &&
    fact.scope === null &&
    fact.metric !== null &&
    stem(fact.metric) === name &&
    fact.unit === amount.unit &&
    fact.currency === amount.currency &&
    share.block - fact.block <= 1 &&
    fact.block <= share.block &&
    (fact.period === null || amount.period === null || index.sameTime(fact, amount, true)) &&
    Number(fact.written.digits[0]) >= Number(amount.written.digits[0]);
  const before = index.facts
    .slice(Math.max(0, place - NEAR), place)
    .filter(isWhole)
    .toReversed();
  const after = index.facts
    .slice(place + 1, place + 1 + NEAR)
    .filter((fact) => fact.sentence === share.sentence && isWhole(fact));
  return index.first([...before, ...after], MOST_WHOLES, rule.id);
}

export const rule: Rule = {
  id: 'share-of-named',
  title: { 'zh-CN': '占某数的比例', en: 'A share of what the words name' },
  about: {
    'zh-CN': '“占门店总数的32%”：用邻近的同名总数重算占比。',
    en: 'Recomputes a share from the amount nearby that is called as the share says.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '截至2024年9月底,远山科技门店数为402家,较年初净减少36家:前三季度新开9家,关闭45家。其中完成调改的门店达128家,约占门店总数的32%。',
      expect: ['consistent'],
    },
    {
      text: '截至2024年9月底,远山科技门店数为402家,较年初净减少36家:前三季度新开9家,关闭45家。其中完成调改的门店达128家,约占门店总数的23%。',
      expect: ['tension'],
    },
  ],
};
