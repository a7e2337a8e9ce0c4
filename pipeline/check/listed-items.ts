import type { Fact } from '../model/fact.ts';
import { type FactIndex, hasCue, textBetween, wordsBefore } from './fact-index.ts';
import { plus } from './formula.ts';
import { isAmount } from './measure.ts';
import { isBracketed, isParted } from './neighbours.ts';
import { howMany } from './numeral.ts';
import type { Formula } from './relation.ts';

const COUNTED = /([二两三四五六七八九十])(?:者|家|项|大|地|款|类)/;

/** The items just before the total in its sentence, else those just after it up to the next total. */
export function itemsOf(index: FactIndex, total: Fact): Fact[] {
  // 三家公司一共: how many they are is no item
  const facts = index
    .sentence(total)
    .filter((fact) => fact === total || !(fact.kind === 'count' && total.kind === 'money'))
    // 总产能4445万吨(包含停产的245万吨)
    .filter((fact) => isBracketed(total) || !isBracketed(fact));
  const place = facts.indexOf(total);
  const before = run(facts.slice(0, place).reverse(), total).reverse();
  if (before.length > 1) return before;
  const earlier = before.length === 0 ? sectionsBefore(index, total) : [];
  if (earlier.length > 1) return earlier;
  const after = run(facts.slice(place + 1), total);
  return after.some((fact) => hasCue(fact, 'of-which') || isOthers(fact, total)) ? [] : after;
}

/** 甲6240家;乙4105家;丙2880家。三家合计13225家: the first of each section of the sentence before, as many as the words say. */
function sectionsBefore(index: FactIndex, total: Fact): Fact[] {
  const number = COUNTED.exec(wordsBefore(total));
  const last = number ? index.facts[index.place(index.sentence(total)[0]!) - 1] : undefined;
  if (!number || last?.block !== total.block) return [];
  const firsts: Fact[] = [];
  let previous: Fact | null = null;
  for (const fact of index.sentence(last)) {
    if (previous === null || isParted(previous, fact)) firsts.push(fact);
    previous = fact;
  }
  const fit = firsts.every((fact) => isItem(fact) && fact.unit === total.unit && fact.currency === total.currency);
  return fit && firsts.length === howMany(number[1]!) ? firsts : [];
}

/** 甲共交付5055台,乙和丙分别为3692台和3040台: another company's is no part of one company's. */
const isOthers = (item: Fact, total: Fact): boolean =>
  item.entity !== null &&
  total.entity !== null &&
  item.entity !== total.entity &&
  wordsBefore(total).includes(total.entity) &&
  !wordsBefore(total).includes(item.entity);

/** Neighbours of the same kind as the total, up to the first that is not. */
function run(facts: readonly Fact[], total: Fact): Fact[] {
  const end = facts.findIndex(
    (fact) =>
      isParted(fact, total) ||
      !isItem(fact) ||
      fact.kind !== total.kind ||
      fact.currency !== total.currency ||
      fact.unit !== total.unit ||
      fact.aggregate !== null ||
      hasCue(fact, 'total'),
  );
  return facts.slice(0, end < 0 ? facts.length : end);
}

/** An amount, or one of the percents that a percent in total is of: 分别持股18.2%、12.4%和9.9%,合计持股40.5%. */
export const isItem = (fact: Fact): boolean =>
  isAmount(fact) || (fact.unit === '%' && fact.change === null && fact.direction === null);

/** 甲218.6亿元。乙164.0亿元,丙97.5亿元,三者合计480.1亿元: the first of each sentence before, as many as the words say. */
export function withEarlier(index: FactIndex, items: readonly Fact[], total: Fact): Formula | null {
  const missing = (numberOf(index, items, total) ?? 0) - items.length;
  if (missing < 1 || missing > MOST_EARLIER) return null;
  const firsts = new Map<number, Fact>();
  for (const fact of index.block(total))
    if (fact.sentence < total.sentence && isItem(fact) && fact.unit === total.unit && fact.currency === total.currency)
      if (!firsts.has(fact.sentence)) firsts.set(fact.sentence, fact);
  const earlier = [...firsts.values()].slice(-missing);
  return earlier.length === missing ? plus(...earlier, ...items) : null;
}
const MOST_EARLIER = 3;

/** As many as the words before the total say, or null where they do not. */
export function numberOf(index: FactIndex, items: readonly Fact[], total: Fact): number | null {
  const last = items.at(-1)!;
  const words = last.sentence === total.sentence ? textBetween(last, total) : wordsBefore(total);
  const found = COUNTED.exec(words || index.lead(total));
  return found && howMany(found[1]!);
}
