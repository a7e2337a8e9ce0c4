/**
 * An amount, then 其中 and some of what it is made of: 投入60万元,其中加盟费15万元,设备45万元. The items are called by other
 * names than the whole; together they are at most the whole, and all of it where their names say so.
 */
import type { Fact } from '../../model/fact.ts';
import { central } from '../../model/interval.ts';
import { isNearly } from '../evidence.ts';
import { type FactIndex, hasCue, textBetween } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isAmount, isBound, measure } from '../measure.ts';
import { isBracketed, isParted } from '../neighbours.ts';
import { howMany } from '../numeral.ts';
import type { Relation, Rule } from '../relation.ts';
import { pairedScopes } from '../scopes.ts';
import { meets } from '../verdict.ts';

const MOST_ITEMS = 15;
const LISTED = 3;

function* find(index: FactIndex): Iterable<Relation> {
  for (const first of index.facts) {
    const sentence = index.sentence(first);
    const opens = sentence[0] === first && OPENS.test(first.quote);
    if (!(opens || hasCue(first, 'of-which')) || !isAmount(first) || first.copyOf) continue;
    // rates and shares of the whole stand behind it
    const whole = sentence.findLast((fact) => fact.end <= first.start && !isAside(fact)) ?? wholeBefore(index, first);
    if (
      !whole ||
      !isAmount(whole) ||
      first.kind !== whole.kind ||
      first.unit === null ||
      first.aggregate !== null ||
      whole.copyOf ||
      hasCue(whole, 'of-which')
    )
      continue;
    const behind = sentence.slice(sentence.indexOf(first));
    yield* inMixedCurrency(behind, whole);
    if (!sameSort(first, whole)) continue;
    // 拟投资45亿元,其中…27亿元: of one sentence, planned or not
    const alike = whole.sentence === first.sentence ? [] : (['stance'] as const);
    const all = allOf(index, behind, whole);
    if (all) yield { formula: plus(...all), type: '=', stated: whole, alike, worst: 'tension' };
    if (all) continue;
    const items = runOf(behind).filter((fact) => !isParted(first, fact));
    // 共有37只基金成立。其中股票型22只,指数型5只,混合型10只: of a sentence before where they are a list
    const follows = sentence[sentence.indexOf(first) - 1] === whole || (opens && items.length >= LISTED);
    if (follows && index.within(items.length, MOST_ITEMS, rule.id) && isFit(items, whole))
      yield { formula: plus(...items), type: '<=', stated: whole, alike: ['stance'], worst: 'tension' };
  }
}

/** The items that are all there is of the whole: their sum, their names or their number says so. */
function allOf(index: FactIndex, behind: readonly Fact[], whole: Fact): readonly Fact[] | null {
  const wide = runOf(behind.filter((fact) => !isAside(fact)));
  const near = wide.filter((fact) => !isParted(wide[0]!, fact));
  const runs = [wide, near, ...wide.slice(1, MOST_ITEMS).map((_, i) => wide.slice(0, i + 1))].filter((items) =>
    isFit(items, whole),
  );
  // bounds meet whatever they are
  const isOpen = (items: readonly Fact[]) => [whole, ...items].some(isBound);
  const isSum = (items: readonly Fact[]) => meets(plus(...items), whole);
  return (
    runs.find((items) => !isOpen(items) && isSum(items)) ??
    runs.find((items) => isComplete(index, items, whole)) ??
    [wide, near].find(
      (items) => isFit(items, whole) && isNearly(index, { formula: plus(...items), type: '=', stated: whole }),
    ) ??
    null
  );
}

/** What stands behind 其中 up to the first figure of another sort. */
function runOf(behind: readonly Fact[]): readonly Fact[] {
  const end = behind.findIndex((fact, i) => i > 0 && !(isAmount(fact) && sameSort(fact, behind[0]!)));
  const run = behind.slice(0, end < 0 ? behind.length : end);
  return run.filter((fact, i) => i === 0 || !(isBracketed(fact) || isOfItem(run[i - 1]!, fact)));
}

/** 其中最大的30宗土地有21宗…; 其中A类55个,其中…34个: some of the item before it, no further item. */
function isOfItem(item: Fact, next: Fact): boolean {
  const between = textBetween(item, next);
  if (between.length > 40 || central(next.written).gt(central(item.written))) return false;
  return /^[，,（(]?其中/.test(between) || (!/[，,、；;。和及与]/.test(between) && /有|[中里]|包括|含/.test(between));
}

/** Parts of one quantity by scope are another rule's. */
const isFit = (items: readonly Fact[], whole: Fact): boolean =>
  items.length > 0 &&
  items.length <= MOST_ITEMS &&
  !items.some((item) => name(item) === name(whole) && !isUnnamed(item, whole));

const isComplete = (index: FactIndex, items: readonly Fact[], whole: Fact): boolean =>
  items.length > 1 &&
  (pairedScopes(items.map((item) => item.scope ?? item.metric ?? '')) ||
    hasCue(items.at(-1)!, 'rest') ||
    countBefore(index, whole, items[0]!) === items.length);

/** 在两个基地新增产能6亿平方米,其中…; 投资45亿元建设两个基地,其中…: how many the items are. */
function countBefore(index: FactIndex, whole: Fact, first: Fact): number | null {
  const behind = whole.sentence === first.sentence ? textBetween(whole, first) : '';
  const found = SEVERAL.exec(index.lead(whole)) ?? SEVERAL.exec(behind.replace(/[，,]?其中[^，,]*$/, ''));
  return found && howMany(found[1]!);
}
const SEVERAL = /([两二三四五六七八九])(?:个|大|地|家|座|款|类|项|条)[^，,。；;\d]*$/;

/** A rate of change, a share or a multiple: it stands beside an amount and is none. */
const isAside = (fact: Fact): boolean => fact.kind === 'percent' || fact.kind === 'multiple' || fact.change !== null;

/** 11款产品,其中3款已上市,8款在研: what the items are of is only said by verbs. */
const isUnnamed = (item: Fact, whole: Fact): boolean =>
  item.kind === 'count' && item.scope === null && item.entity === whole.entity && item.period === whole.period;

/** …进出口总值4215亿元,同比增长8%。其中,出口…: the one amount of the sentence before. */
function wholeBefore(index: FactIndex, first: Fact): Fact | null {
  const before = index.facts[index.place(first) - 1];
  if (!OPENS.test(first.quote) || before?.block !== first.block) return null;
  const amounts = index
    .sentence(before)
    .filter((fact) => isAmount(fact) && fact.unit === first.unit && !/^[，,]?\s*(?:较|比|而)/.test(index.lead(fact)));
  const now = amounts.filter((fact) => index.sameTime(fact, first, true));
  return amounts.length === 1 ? amounts[0]! : now.length === 1 ? now[0]! : null;
}
const OPENS = /^\s*(?:这?其中|当中)/;

/** Items whose digits add up to the whole though one of them is in another currency. */
function* inMixedCurrency(after: readonly Fact[], whole: Fact): Iterable<Relation> {
  const end = after.findIndex((fact) => !isAmount(fact) || fact.kind !== whole.kind || isParted(after[0]!, fact));
  const items = after.slice(0, end < 0 ? MOST_ITEMS : Math.min(end, MOST_ITEMS));
  if (items.some((item) => item.currency !== whole.currency))
    yield { formula: plus(...items), type: '=', stated: whole, alike: ['currency', 'stance'], tentative: true };
}

const name = (fact: Fact) => measure(fact);
const sameSort = (a: Fact, b: Fact) => a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;

export const rule: Rule = {
  id: 'items-of-which',
  title: { 'zh-CN': '“其中”各项', en: 'Items of an amount' },
  about: {
    'zh-CN': '“其中”之后各项相加不超过之前的总数；各项合起来就是全部时应相等。',
    en: 'Items after 其中 are together at most the amount before it, and equal to it where they are all of it.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '截至2024年底,青禾汽车门店总数为8421家,其中直营店21家,加盟店8400家。', expect: ['consistent'] },
    { text: '2024年,远山科技开店投入60万元,其中加盟费15万元,设备20万元,装修38万元。', expect: ['tension'] },
    {
      text: '2024年,远山科技管理基金310只,其中股票基金165只,占比53.2%;债券基金98只;其他产品35只。',
      expect: ['tension'],
    },
    { text: '10月内总价超过5亿元的地块有39宗,其中面积最大的30宗土地有21宗低价成交。', expect: ['consistent'] },
    {
      text: '2024年共有37只偏股基金成立。其中股票型基金72只,指数型基金5只,混合型基金10只。',
      expect: ['tension'],
    },
    { text: '远山科技将在两个基地新增产能6.5亿平方米,其中云溪4.0亿平方米,澄江2.0亿平方米。', expect: ['tension'] },
  ],
};
