/**
 * Shares of one whole at one time are at most 100%, and exactly that when the text lists them all. Shares named in
 * different places may cut the whole differently (by region, by product): they are only said to agree, never to clash.
 */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, hasCue, push, textBetween } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isBound, measureOf } from '../measure.ts';
import type { Claim, Formula, Relation, Rule } from '../relation.ts';
import { pairedScopes } from '../scopes.ts';
import { CHANCES, isOneSlip } from '../slips.ts';
import { owner } from '../subjects.ts';
import { judge } from '../verdict.ts';
import { WHOLE } from '../whole.ts';

const MOST: Claim = { ...WHOLE, text: { 'zh-CN': '不超过整体的100%', en: 'at most 100% of the whole' } };
const MOST_SHARES = 10;

function* find(index: FactIndex): Iterable<Relation> {
  const groups = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    if (fact.kind !== 'percent' || fact.change !== null || fact.unit !== '%' || fact.copyOf) continue;
    if (isOfEach(index, fact)) continue;
    // 占比 with no whole named: the shares of one list, or of one sentence, are of one thing
    const whole =
      fact.shareOf === null
        ? hasCue(fact, 'share')
          ? fact.list
            ? `#${fact.list.id}`
            : `@${fact.sentence}`
          : null
        : measureOf(fact.shareOf);
    if (whole === null) continue;
    const days = index.days(fact);
    push(groups, [owner(fact), whole, days?.from, days?.to, fact.stance].join('\u0000'), fact);
  }
  for (const group of groups.values()) {
    const parts = oneOfEach(group.filter((fact) => Number(fact.written.fine) <= 1));
    if (parts.length < 2 || isNested(parts)) continue;
    if (parts.length > MOST_SHARES) {
      index.bounds.push(`shares-complement: ${parts.length} shares of one whole; not added up`);
      continue;
    }
    const formula = plus(...parts);
    const common = { formula, stated: WHOLE, unit: '%' as const };
    const listed = parts.every((part) => part.list && part.list.id === parts[0]!.list?.id);
    const complete =
      pairedScopes(parts.map(part)) ||
      (parts.every((one) => one.sentence === parts[0]!.sentence) && parts.some((one) => hasCue(one, 'rest')));
    if (complete) {
      const before = parts.length > 2 ? missing(index, parts) : undefined;
      if (before) yield { ...common, formula: plus(before, ...parts), type: '=', tentative: true };
      else yield { ...common, type: '=', worst: together(parts) ? 'inconsistent' : 'tension' };
    } else {
      // bounds add up to anything
      if (!parts.some(isBound)) yield { ...common, type: '=', tentative: true };
      // 硬件60%,软件36%,服务4%: two that are often all there is are not where a third makes the whole
      if (parts.length > 2 && !meetsWhole(formula)) yield* pairs(parts);
      yield* bySentence(parts);
      if (!listed && isOneSentence(parts) && isNearlyWhole(index, parts))
        yield { ...common, type: '=', worst: 'tension' };
      if (listed && !meetsWhole(formula) && hasCue(parts[0]!, 'respectively') && !areQuantities(parts))
        yield { ...common, stated: MOST, type: '<=' };
    }
  }
}

/** 在全球和中国市场占52%和54.8%; 电子占67%,其中电接触占43%: one of them is within another. */
const isNested = (parts: readonly Fact[]): boolean =>
  parts.some((one) => /^(?:全球|世界|全国|国际)/.test(part(one))) ||
  (parts[0]!.sentence === parts.at(-1)!.sentence &&
    parts.length > 2 &&
    /其中/.test(textBetween(parts[0]!, parts.at(-1)!)));

/** 其余44名股东均不到5%: said of each of them, not of them all. */
const isOfEach = (index: FactIndex, fact: Fact): boolean =>
  /(?:[均皆都各]|每[家名人个位])[^，,。；;]{0,4}$/.test(index.lead(fact));

/** 完工量、新接订单量分别占世界总量的47%和53%: each of a whole of its own kind. */
const areQuantities = (parts: readonly Fact[]): boolean =>
  parts.every(({ scope, metric }) => scope === null && /(?:[量额数率值费]|收入|利润|面积|规模)$/.test(metric ?? ''));

/** 中国市场占34.4%。其他市场的份额分别为…: the part of the whole that a sentence before names. */
const missing = (index: FactIndex, parts: readonly Fact[]): Fact | undefined =>
  index
    .block(parts[0]!)
    .find(
      (fact) =>
        fact.end <= parts[0]!.sentence &&
        fact.kind === 'percent' &&
        fact.unit === '%' &&
        fact.change === null &&
        fact.hedge === null &&
        !fact.copyOf &&
        (fact.shareOf !== null || hasCue(fact, 'share')) &&
        meetsWhole(plus(fact, ...parts)),
    );

const isOneSentence = (parts: readonly Fact[]): boolean =>
  parts.length > 2 && parts.every((one) => one.sentence === parts[0]!.sentence && hasCue(one, 'share'));
/** Sharp shares that would make the whole but for one slip: listed with 占比 each, they are all there is. */
const isNearlyWhole = (index: FactIndex, parts: readonly Fact[]): boolean =>
  parts.every(({ written }) => Number(written.fine) < 1) &&
  isOneSlip({ formula: plus(...parts), type: '=', stated: WHOLE }, index.list, false, CHANCES.guessed);

const meetsWhole = (formula: Formula) => judge({ formula, type: '=', stated: WHOLE }).verdict !== 'inconsistent';

/** Two shares that make the whole, among others that cut it differently. */
function* pairs(parts: readonly Fact[]): Iterable<Relation> {
  for (const [i, a] of parts.entries()) {
    for (const b of parts.slice(i + 1)) {
      const common = { formula: plus(a, b), stated: WHOLE, unit: '%', type: '=' } as const;
      if (pairedScopes([part(a), part(b)])) yield { ...common, worst: together([a, b]) ? 'inconsistent' : 'tension' };
      else if (isSharp(a, b)) yield { ...common, tentative: true };
    }
  }
}

/** Shares whose part is only named elsewhere in their sentences: C端 in one, 企业 in the other. */
function* bySentence(parts: readonly Fact[]): Iterable<Relation> {
  const unnamed = parts.filter((fact) => fact.scope === null && fact.written.fine !== '10');
  for (const [i, a] of unnamed.entries())
    for (const b of unnamed.slice(i + 1)) {
      if (a.sentence !== b.sentence && pairedScopes([a.quote, b.quote]))
        yield { formula: plus(a, b), stated: WHOLE, unit: '%', type: '=', worst: 'tension' };
    }
}

/** Sharp enough that making 100 is no accident. */
const isSharp = (a: Fact, b: Fact) =>
  Math.max(Number(a.written.fine), Number(b.written.fine)) <= 1 &&
  Math.min(Number(a.written.fine), Number(b.written.fine)) < 1;

const part = (fact: Fact) => fact.scope ?? fact.metric ?? '';
const together = (facts: readonly Fact[]) => facts.every((fact) => fact.sentence === facts[0]!.sentence);

function oneOfEach(facts: readonly Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) if (!best.has(part(fact))) best.set(part(fact), fact);
  return [...best.values()];
}

export const rule: Rule = {
  id: 'shares-complement',
  title: { 'zh-CN': '占比之和', en: 'Shares of one whole' },
  about: {
    'zh-CN': '同一整体的各项占比相加不超过100%，列全时等于100%。',
    en: 'Shares of one whole add up to at most 100%, and to exactly that when all are listed.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '2024年,青禾汽车的国内收入占总收入的71.2%,海外收入占总收入的28.8%。', expect: ['consistent'] },
    { text: '2024年,青禾汽车的国内收入占总收入的71.2%,海外收入占总收入的38.8%。', expect: ['inconsistent'] },
    { text: '2024年,远山科技的硬件收入占60.0%,软件收入占36.0%,服务收入占4.0%。', expect: ['consistent'] },
    { text: '2024年,远山科技的第一大股东持股比例为31.03%,其余44名股东持股比例均在5%以下。', expect: [] },
    {
      text: '2024年,国内造船完工量、新接订单量和手持订单量分别占世界总量的47.2%、53.8%和47.6%。',
      expect: [],
    },
  ],
};
