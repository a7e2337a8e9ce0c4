import type { Fact, FactSheet } from '../model/fact.ts';
import type { Finding, Localised } from '../model/finding.ts';
import { incomparable, operands } from './comparable.ts';
import { unsure } from './evidence.ts';
import { FactIndex } from './fact-index.ts';
import { isClaim, type Relation, type Rule } from './relation.ts';
import { agrees, judge } from './verdict.ts';

/** Why digits that agree across currencies are told. */
export const SLIP: Localised = {
  'zh-CN': '币种不同，而数字恰好相符，其中一处币种可疑',
  en: 'the currencies differ though the digits agree: one of the currencies is doubtful',
};

/** Relations of one rule that are looked at again. */
const MOST_PER_RULE = 4000;
/** Figures of a text that is looked through once more: no article has so many. */
const MOST_FACTS = 10_000;

/** Equations that would hold if all money of the text were of one currency, and that nothing else bears out. */
export function* mistakenCoins(
  index: FactIndex,
  rules: readonly Rule[],
  found: readonly Finding[],
): Iterable<{ rule: Rule; relation: Relation }> {
  if (index.facts.length > MOST_FACTS) {
    index.bounds.push(`more than ${MOST_FACTS} figures: mistaken currencies were not looked for`);
    return;
  }
  const sheet = inOneCoin(index.sheet);
  if (!sheet) return;
  const settled = new Set(found.filter(({ verdict }) => agrees(verdict)).map(({ stated }) => stated?.id));
  const accused = new Set(
    found.filter(({ verdict }) => verdict === 'tension').flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  const blind = new FactIndex(sheet);
  for (const rule of rules) {
    if (rule.equatesMoney === false) continue;
    let looked = 0;
    for (const relation of rule.find(blind)) {
      if (++looked > MOST_PER_RULE) break;
      const { stated } = relation;
      if (relation.type !== '=' || relation.literal || !stated || isClaim(stated) || settled.has(stated.id)) continue;
      const facts = operands(relation);
      if (facts.every(({ id, kind }) => kind === 'percent' || accused.has(id))) continue;
      const coins = new Set(facts.map(({ id }) => index.byId(id)!.currency));
      coins.delete(null);
      if (coins.size < 2 || incomparable(relation) || !agreesInDigits(relation)) continue;
      if (!unsure(blind, relation, 'tension')) yield { rule, relation };
    }
  }
}

/** Digits that agree though the currencies do not: the currency is what is wrong. */
export const agreesInDigits = (relation: Relation): boolean =>
  relation.stated !== null && isEquation(relation) && agrees(judge(relation).verdict);

/** A bound without an end agrees with too much to prove anything. */
const isEquation = ({ stated }: Relation): boolean =>
  stated !== null && !isClaim(stated) && stated.hedge !== 'under' && stated.hedge !== 'at-most';

const isMoney = ({ kind, currency }: Fact): boolean => (kind === 'money' || kind === 'price') && currency !== null;

/** The facts as if all money were of one currency; null where it is. */
function inOneCoin(sheet: FactSheet): FactSheet | null {
  const money = sheet.facts.filter(isMoney);
  const first = money[0];
  if (!first || money.every(({ currency }) => currency === first.currency)) return null;
  const { currency } = first;
  return {
    ...sheet,
    facts: sheet.facts.map((fact) => (isMoney(fact) ? { ...fact, currency, unit: bare(fact) } : fact)),
  };
}

/** 美元 and 港元 are 元, 美元/股 is 元/股. */
const bare = ({ unit }: Fact): string | null => unit?.replace(/^[^/]+/, '元') ?? null;
