import type { Fact } from '../model/fact.ts';
import { type Extent, shifted } from '../model/period.ts';
import { type FactIndex, hasCue, textBetween } from './fact-index.ts';
import { measure } from './measure.ts';

/**
 * The amount that grew: the one that stands just before the rate where it is of the same quantity and time (its part or
 * product is then the rate's too), else the one of the same entity, part, quantity and time.
 */
export function grownOf(index: FactIndex, rate: Fact): Fact | null {
  const name = measure(rate);
  const before = index
    .sentence(rate)
    .filter((fact) => fact.end <= rate.start && plainValue(fact) && fact.kind !== 'age');
  const last = before.at(-1);
  const set = setAgainst(index, rate);
  if (set) return set.grown;
  if (last && !rate.list && measure(last) === name && atOneTime(index, last, rate)) return last.copyOf ? null : last;
  const pool = index
    .subjectUntil(rate, rate.scope, name, index.days(rate)?.to)
    .filter(
      (fact) =>
        fact !== rate &&
        plainValue(fact) &&
        fact.aggregate !== 'cumulative' &&
        !(fact.aggregate === 'total' && fact.sentence === rate.sentence && fact.start > rate.start) &&
        index.sameTime(fact, rate) &&
        !fact.copyOf,
    );
  return (
    pool.find((fact) => fact.sentence === rate.sentence && fact.hedge === null && fact.end <= rate.start) ??
    pool.find((fact) => fact.sentence === rate.sentence && fact.hedge === null) ??
    pool.find((fact) => fact.hedge === null) ??
    pool[0] ??
    null
  );
}

/**
 * 火锅业务毛利率为62.3%,较上年的60.8%提升1.5个百分点: a value, right behind it the one it is set against, then the rate.
 * Or 由38%升至45%,提升7个百分点. Whose part they are of is said of the first only.
 */
export function setAgainst(index: FactIndex, rate: Fact): { grown: Fact; former: Fact } | null {
  const place = index.place(rate);
  const [first, second] = [index.facts[place - 2], index.facts[place - 1]];
  if (!first || !second || first.sentence !== rate.sentence || rate.list || first.list || second.list) return null;
  const between = textBetween(first, second);
  if (first.unit === second.unit && BESIDE.test(between) && MOVED.test(textBetween(second, rate)))
    return isLevel(first) && isLevel(second) ? { grown: first, former: second } : null;
  if (second.change !== null && ALSO.test(textBetween(second, rate))) return alsoAgainst(index, rate, second);
  if (first.scope === null || [second, rate].some(({ scope }) => scope !== null && scope !== first.scope)) return null;
  const against = AGAINST.test(between);
  if (!against && !(LED_TO.test(between) && /[由从自]/.test(index.lead(first)))) return null;
  const [grown, former] = against ? [first, second] : [second, first];
  const name = measure(rate);
  const alike = [grown, former].every((fact) => isLevel(fact) && measure(fact) === name);
  return alike && grown.unit === former.unit && !index.sameTime(grown, former) ? { grown, former } : null;
}
/** Whether a figure stands right behind another that is set against it, so that it is no other's base. */
const isAnothers = (index: FactIndex, fact: Fact, grown: Fact): boolean => {
  const before = index.facts[index.place(fact) - 1];
  return (
    before !== undefined &&
    before !== grown &&
    before.sentence === fact.sentence &&
    before.unit === fact.unit &&
    BESIDE.test(textBetween(before, fact))
  );
};
const isLevel = (fact: Fact): boolean => plainValue(fact) && !fact.copyOf && fact.written.digits.length === 1;
/** 为5962亿元,较二季度末的5480亿元增长8.8%: nothing else can be meant, whatever they are called. */
const BESIDE = /^[^，,。；;\d]{0,4}[，,]\s*(?:较|比|相比)[^，,。；;]{0,16}$/;
const MOVED = /^[^，,。；;\d]{0,8}$/;
const ALSO = /^[，,][^，,。；;\d]{0,8}$/;

/** 较二季度末的5480亿元增长8.8%,环比增加482亿元: the same change once more, unless it is counted from another time. */
function alsoAgainst(index: FactIndex, rate: Fact, before: Fact): { grown: Fact; former: Fact } | null {
  const set = setAgainst(index, before);
  const months = rate.change === 'yoy' ? 12 : rate.change === 'qoq' ? 3 : rate.change === 'other' ? 0 : null;
  if (!set || months === null) return null;
  const [to, from] = [index.days(set.grown), index.days(set.former)];
  return months === 0 || (to && from && shifted(to, -months).to === from.to) ? set : null;
}
const LED_TO = /^[^，,。；;]{0,10}[至到][^，,。；;]{0,10}$/;
const AGAINST = /^[^，,。；;]{0,4}[，,]\s*(?:较|比|高于|低于|相比|同比|环比)/;

/** Days of the period that a rate of change is counted from. */
export function baseDays(index: FactIndex, rate: Fact): Extent | null {
  if (rate.base !== null) return index.daysOf(rate.base);
  const days = index.days(rate);
  if (!days) return null;
  if (rate.change === 'yoy' || isYearly(rate, days)) return shifted(days, -12);
  // 环比: against the quarter before, of a month against the month before
  if (rate.change === 'qoq') return days.months === 3 || days.months === 1 ? shifted(days, -days.months) : null;
  if (rate.change === 'month') return days.months === 1 ? shifted(days, -1) : null;
  return null;
}

/** 2024年的增速: of a whole year against the one before, where nothing else is named. */
const isYearly = (rate: Fact, days: Extent): boolean =>
  rate.change === 'other' &&
  rate.kind === 'percent' &&
  rate.unit === '%' &&
  days.months === 12 &&
  days.from.endsWith('-01-01');

/** Of one time, or both of a time that the sentence does not say. */
const atOneTime = (index: FactIndex, a: Fact, b: Fact): boolean =>
  index.sameTime(a, b) || (a.sentence === b.sentence && a.period === null && b.period === null);

/** The amount it grew from: at the time the rate is counted from, or called 上年同期 in the sentence of the rate. */
export function formerOf(index: FactIndex, rate: Fact, grown: Fact): Fact | null {
  const set = setAgainst(index, rate);
  if (set?.grown === grown) return set.former;
  const like = (fact: Fact) =>
    fact !== grown &&
    plainValue(fact) &&
    sameSort(fact, grown) &&
    fact.unit === grown.unit &&
    fact.aggregate !== 'cumulative' &&
    !fact.copyOf &&
    !index.isUntold(fact) &&
    !isAnothers(index, fact, grown);
  const named = index
    .sentence(rate)
    .find(
      (fact) =>
        like(fact) &&
        hasCue(fact, 'over-same-period') &&
        measure(fact) === measure(grown) &&
        fact.entity === grown.entity &&
        fact.scope === grown.scope &&
        rate.change !== 'qoq',
    );
  if (named) return named;
  const base = baseDays(index, rate);
  if (!base) return null;
  const level = index.days(grown)?.kind === 'day';
  const own = level ? index.days(grown)?.to : null;
  const pool = index.subjectUntil(grown, grown.scope, measure(rate), base.to).filter((fact) => {
    const days = index.days(fact);
    return like(fact) && days !== null && days.to === base.to && (level || days.from === base.from) && days.to !== own;
  });
  return pool.find((fact) => fact.hedge === null) ?? pool[0] ?? null;
}

/** A mean per shop may be written as money once and as a price once. */
const sameSort = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind || [a, b].every(({ kind }) => kind === 'money' || kind === 'price');

/** A value of its own: not a rate of change, not a share. */
export const plainValue = (fact: Fact): boolean =>
  fact.change === null &&
  fact.kind !== 'multiple' &&
  fact.kind !== 'duration' &&
  fact.unit !== '个百分点' &&
  fact.unit !== '基点';

/** Printed without sign, the words say which way; a printed minus says it itself. */
export const isFall = (rate: Fact): boolean => rate.direction === 'down' && !rate.written.digits[0]!.startsWith('-');
