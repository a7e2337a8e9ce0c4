/**
 * Parts by product, region or customer add up to the whole when the text says that they are all of it; otherwise they
 * are at most the whole. 其中 alone names some parts, not all.
 */
import type { Fact } from '../../model/fact.ts';
import { central } from '../../model/interval.ts';
import { isNearly } from '../evidence.ts';
import { type FactIndex, hasCue, push, wordsBefore } from '../fact-index.ts';
import { plus, pointOf } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import { isBracketed } from '../neighbours.ts';
import { howMany } from '../numeral.ts';
import type { Relation, Rule } from '../relation.ts';
import { pairedScopes } from '../scopes.ts';
import { owner } from '../subjects.ts';
import { meets } from '../verdict.ts';

/** Parts of these may be larger than the whole: another part may be negative. */
const SIGNED = new Set(['net-loss', 'net-profit', 'net-profit-parent', 'operating-outflow', 'cash-burn']);
/** What is said of each of many. */
const AVERAGE = /人均|户均|[均次]次|平均|均价|每[人户次][^，,。]{0,8}(?:费用|支出|收入)/;
/** More parts than this are a table of something else. */
const MOST_PARTS = 12;

function* find(index: FactIndex): Iterable<Relation> {
  for (const [name, facts] of index.measures()) {
    const groups = new Map<string, Fact[]>();
    for (const fact of facts) {
      const days = index.days(fact);
      if (!isAmount(fact) || fact.copyOf || fact.aggregate === 'cumulative' || fact.stance === 'target') continue;
      // 人均费用8509元,其中职工11152元: means are not added up
      if (AVERAGE.test(wordsBefore(fact))) continue;
      const time = days ? `${days.from}/${days.to}` : `@${fact.block}`;
      push(groups, [owner(fact), time, fact.kind, fact.stance].join('\u0000'), fact);
    }
    for (const group of groups.values()) yield* within(index, name, group);
  }
}

function* within(index: FactIndex, name: string, group: readonly Fact[]): Iterable<Relation> {
  const named = group.filter((fact) => fact.scope !== null && !isHeadline(fact, group));
  const parts = onePerScope(named.filter((fact) => !isInside(index, fact, named)));
  if (parts.length === 0) return;
  if (parts.length > MOST_PARTS) {
    index.bounds.push(`parts-of-whole: ${parts.length} parts of one whole; not added up`);
    return;
  }
  if (!isOneCurrency(group)) return yield* inMixedCurrency(parts, group);
  // parts that make the whole are no parts of each other
  if (!group.some((fact) => fact.scope === null && meets(plus(...parts), fact))) yield* partOfParts(parts);
  for (const whole of group.filter((fact) => fact.scope === null && !hasCue(fact, 'of-which')).slice(0, 4)) {
    const near = outermost(
      parts.filter((part) => Math.abs(part.block - whole.block) <= 1),
      whole,
    );
    if (near.length > 1) {
      const formula = plus(...near);
      const complete =
        isComplete(near, whole) &&
        isMost(near, whole) &&
        !group.some((fact) => fact.scope === null && hasCue(fact, 'of-which'));
      const together = near.every((part) => part.sentence === near[0]!.sentence);
      if (complete || meets(formula, whole)) yield { formula, type: '=', stated: whole };
      else if (whole.sentence === near[0]!.sentence && isNearly(index, { formula, type: '=', stated: whole }))
        yield { formula, type: '=', stated: whole, worst: 'tension' };
      else if (!SIGNED.has(name) && together && near.some((part) => hasCue(part, 'of-which', 'include', 'contribute')))
        yield {
          formula: plus(...unchained(index, near)),
          type: '<=',
          stated: whole,
          worst: inOneList(near) ? 'inconsistent' : 'tension',
        };
    } else if (
      near.length === 1 &&
      !SIGNED.has(name) &&
      hasCue(near[0]!, 'of-which', 'contribute') &&
      near[0]!.sentence === whole.sentence
    ) {
      yield { formula: plus(near[0]!), type: '<=', stated: whole };
    }
  }
}

/** 东湾区55个(青禾区34个,长安区21个): in brackets stands what the part before them is made of. */
function isInside(index: FactIndex, fact: Fact, parts: readonly Fact[]): boolean {
  if (!isBracketed(fact)) return false;
  const outer = index.sentence(fact).findLast((one) => one.end <= fact.start && !isBracketed(one));
  return outer !== undefined && parts.includes(outer) && central(fact.written).lte(central(outer.written));
}

/** 其中东湾区55个,其中青禾区34个: what a second 其中 leads may be of the part before it. */
const unchained = (index: FactIndex, parts: readonly Fact[]): readonly Fact[] =>
  parts.filter((part, i) => i === 0 || !/其中/.test(index.lead(part)) || parts[i - 1]!.sentence !== part.sentence);

/** A headline that says what the text says is no further part. */
const isHeadline = (fact: Fact, group: readonly Fact[]): boolean =>
  fact.heading && group.some((other) => !other.heading && other.written.digits[0] === fact.written.digits[0]);

/** 酒类收入7.5亿元,其中中高档酒5.4亿元,普通酒2.1亿元: what is a part of a part is no further part of the whole. */
function outermost(parts: readonly Fact[], whole: Fact): readonly Fact[] {
  const [first, ...later] = parts.toSorted((a, b) => a.start - b.start);
  if (!first || later.length === 0 || first.sentence === whole.sentence || hasCue(first, 'of-which')) return parts;
  const sum = later.length > 1 && meets(plus(...later), first);
  const own = later.findIndex((part) => part.sentence === first.sentence && hasCue(part, 'of-which'));
  return sum ? [first] : own < 0 ? parts : [first, ...later.slice(0, own), ...later.filter(isElsewhere(first))];
}
const isElsewhere = (first: Fact) => (part: Fact) => part.sentence !== first.sentence;

/** All there is of a whole is not a small part of it, where nothing says outright that the parts are of it. */
const isMost = (parts: readonly Fact[], whole: Fact): boolean =>
  parts.some((part) => hasCue(part, 'of-which', 'include', 'contribute')) ||
  pointOf(plus(...parts))!.gte(central(whole.written).div(2));

const isOneCurrency = (facts: readonly Fact[]): boolean =>
  facts.every(({ currency }) => currency === facts[0]!.currency);

/** Parts whose digits add up to the whole though one of them is in another currency. */
function* inMixedCurrency(parts: readonly Fact[], group: readonly Fact[]): Iterable<Relation> {
  for (const whole of group.filter((fact) => fact.scope === null).slice(0, 4)) {
    const near = parts.filter((part) => part.sentence === whole.sentence);
    if (near.length > 1)
      yield { formula: plus(...near), type: '=', stated: whole, alike: ['currency'], tentative: true };
  }
}

/** A part may itself be the sum of the others: 酒类 = 白酒 + 红酒. */
function* partOfParts(parts: readonly Fact[]): Iterable<Relation> {
  if (parts.length < 3) return;
  // a part, and right after it all there is of it: 酒类 …。其中白酒…,其他酒类…
  const [first, ...later] = parts.toSorted((a, b) => a.start - b.start);
  const own = later.filter((part) => part.block === first!.block);
  if (own.length > 1 && hasCue(own[0]!, 'of-which', 'include') && pairedScopes(own.map(({ scope }) => scope!)))
    yield { formula: plus(...own), type: '=', stated: first!, worst: 'tension' };
  const [whole, ...rest] = [...parts].sort((a, b) => Number(b.written.digits[0]) - Number(a.written.digits[0]));
  const near = rest.filter((part) => Math.abs(part.block - whole!.block) <= 1).sort((a, b) => a.start - b.start);
  if (near.length > 1) yield { formula: plus(...near), type: '=', stated: whole!, tentative: true };
}

const isComplete = (parts: readonly Fact[], whole: Fact): boolean =>
  areCounted(parts) ||
  (pairedScopes(parts.map(({ scope }) => scope!)) &&
    (!parts.some(({ scope }) => /^其[他它余]/.test(scope!)) ||
      parts.some((part) => hasCue(part, 'of-which', 'include', 'contribute')))) ||
  (parts.every((part) => part.sentence === whole.sentence) &&
    (hasCue(whole, 'total') || whole.aggregate === 'total' || parts.some((part) => hasCue(part, 'rest'))) &&
    !parts.some((part) => hasCue(part, 'of-which')));

/** 旗下两款车型中,青禾S交付…辆,青禾X交付…辆: as many as the words before them say. */
function areCounted(parts: readonly Fact[]): boolean {
  if (!parts.every((part) => part.sentence === parts[0]!.sentence)) return false;
  const found = COUNTED.exec(wordsBefore(parts[0]!));
  return found !== null && howMany(found[1]!) === parts.length;
}
const COUNTED = /([两二三四五六七八九])(?:款|家|个|大|类|项|种|地|部分)[^，,。；;\d]{0,8}(?:中|里|分别|看)[，,：:]/;

const inOneList = (parts: readonly Fact[]) => parts.every((part) => part.list && part.list.id === parts[0]!.list?.id);

function onePerScope(facts: readonly Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) if (!best.has(fact.scope!)) best.set(fact.scope!, fact);
  return [...best.values()].filter((fact) => measure(fact) !== null);
}

export const rule: Rule = {
  id: 'parts-of-whole',
  title: { 'zh-CN': '部分与整体', en: 'Parts and their whole' },
  about: {
    'zh-CN': '同一期间各产品、地区、客户的数字相加，与整体比较；只列出一部分时不得超过整体。',
    en: 'Adds parts of one period and compares with the whole; where only some are listed they may not exceed it.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '2024年,远山科技收入约53亿元,其中机构客户贡献了47亿元,个人客户仅6亿元。',
      expect: ['consistent'],
    },
    {
      text: '2024年,远山科技收入为7.89亿元。其酒类业务收入7.54亿元,其中高档酒收入5.43亿元,普通酒收入2.11亿元。',
      expect: ['consistent'],
    },
    { text: '2024年,全国人均医疗费用为8509元,其中职工医疗费用为11152元,居民医疗费用为7338元。', expect: [] },
    {
      text: '2024年,远山科技收入为5.3亿元,其中国内收入4.9亿元,海外收入0.8亿元。',
      expect: ['inconsistent'],
    },
    { text: '2024年,远山科技有改造项目79个,其中东湾区55个(青禾区34个),西湾区24个。', expect: ['consistent'] },
    { text: '2024年,远山科技有改造项目79个,其中东湾区55个(青禾区34个),西湾区34个。', expect: ['tension'] },
    { text: '2024年,远山科技拥有门店79家,其中东湾区55家,其中青禾区34家。', expect: ['consistent'] },
    {
      text: '2024年11月,青禾汽车交付29815辆。旗下两款车型中,青禾S交付18630辆,青禾X交付12185辆。',
      expect: ['inconsistent'],
    },
  ],
};
