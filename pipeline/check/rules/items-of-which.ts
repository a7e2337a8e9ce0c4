/**
 * An amount, then 其中 and some of what it is made of: 投入60万元,其中加盟费15万元,设备45万元. The items are called by other
 * names than the whole; together they are at most the whole, and all of it where their names say so.
 */
import type { Fact } from '../../model/fact.ts';
import { isNearly } from '../evidence.ts';
import { type FactIndex, hasCue, isBracketed, isParted } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { pairedScopes } from '../scopes.ts';
import { meets } from '../verdict.ts';

const MOST_ITEMS = 15;

function* find(index: FactIndex): Iterable<Relation> {
  for (const first of index.facts) {
    if (!hasCue(first, 'of-which') || !isAmount(first) || first.copyOf) continue;
    const facts = index.sentence(first);
    const place = facts.indexOf(first);
    const whole = facts[place - 1] ?? wholeBefore(index, first);
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
    const end = facts.findIndex((fact, i) => i >= place && !(isAmount(fact) && sameSort(fact, first)));
    const all = facts.slice(place, end < 0 ? facts.length : end).filter((fact) => fact === first || !isBracketed(fact));
    // what stands behind a semicolon is an item only where the sum bears it out
    const items = meets(plus(...all), whole) ? all : all.filter((fact) => !isParted(first, fact));
    // parts of one quantity by scope are another rule's
    if (items.length > MOST_ITEMS || items.some((item) => name(item) === name(whole) && !isUnnamed(item, whole)))
      continue;
    const formula = plus(...items);
    yield* inMixedCurrency(facts.slice(place), whole);
    if (!sameSort(first, whole)) continue;
    const names = items.map((item) => item.scope ?? item.metric ?? '');
    // bounds meet whatever they are
    const open = [whole, ...items].some(({ hedge }) => hedge !== null && OPEN.has(hedge));
    if (
      (!open && meets(formula, whole)) ||
      pairedScopes(names) ||
      isNearly(index, { formula, type: '=', stated: whole })
    )
      yield { formula, type: '=', stated: whole, alike: ['stance'], worst: 'tension' };
    else yield { formula, type: '<=', stated: whole, alike: ['stance'], worst: 'tension' };
  }
}

/** 11款产品,其中3款已上市,8款在研: what the items are of is only said by verbs. */
const isUnnamed = (item: Fact, whole: Fact): boolean =>
  item.kind === 'count' && item.scope === null && item.entity === whole.entity && item.period === whole.period;

/** …进出口总值4215亿元,同比增长8%。其中,出口…: the one amount of the sentence before. */
function wholeBefore(index: FactIndex, first: Fact): Fact | null {
  const before = index.facts[index.place(first) - 1];
  if (!/^\s*(?:这?其中|当中)/.test(first.quote) || before?.block !== first.block) return null;
  const amounts = index.sentence(before).filter((fact) => isAmount(fact) && fact.unit === first.unit);
  return amounts.length === 1 ? amounts[0]! : null;
}

/** Items whose digits add up to the whole though one of them is in another currency. */
function* inMixedCurrency(after: readonly Fact[], whole: Fact): Iterable<Relation> {
  const end = after.findIndex((fact) => !isAmount(fact) || fact.kind !== whole.kind || isParted(after[0]!, fact));
  const items = after.slice(0, end < 0 ? MOST_ITEMS : Math.min(end, MOST_ITEMS));
  if (items.some((item) => item.currency !== whole.currency))
    yield { formula: plus(...items), type: '=', stated: whole, alike: ['currency', 'stance'], tentative: true };
}

const OPEN = new Set(['over', 'under', 'at-least', 'at-most']);
const name = (fact: Fact) => measure(fact);
const sameSort = (a: Fact, b: Fact) => a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;

export const rule: Rule = {
  id: 'items-of-which',
  title: { 'zh-CN': '“其中”各项', en: 'Items after 其中' },
  about: {
    'zh-CN': '“其中”之后各项相加不超过之前的总数；各项合起来就是全部时应相等。',
    en: 'Items after 其中 are together at most the amount before it, and equal to it where they are all of it.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '截至2024年底,青禾汽车门店总数为8421家,其中直营店21家,加盟店8400家。', expect: ['consistent'] },
    { text: '2024年,远山科技开店投入60万元,其中加盟费15万元,设备20万元,装修38万元。', expect: ['tension'] },
  ],
};
