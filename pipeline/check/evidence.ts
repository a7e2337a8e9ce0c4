import type { Fact } from '../model/fact.ts';
import type { Localised, Verdict } from '../model/finding.ts';
import { operands } from './comparable.ts';
import type { FactIndex } from './fact-index.ts';
import { factsOf } from './formula.ts';
import { measure } from './measure.ts';
import { type Formula, isClaim, type Relation } from './relation.ts';
import { isRetold } from './retold.ts';
import { CHANCES, isOneSlip } from './slips.ts';
import { meets } from './verdict.ts';

/** Below this the attribution of an operand is too weak to call the text inconsistent, unless one slip explains it. */
const DOUBTFUL = 0.5;
const DOUBTFUL_APART = 0.7;
/** Below this nothing is called. */
const HOPELESS = 0.35;

/**
 * Why what is known of the operands is too little to say that they clash. Operands of one sentence belong together by its
 * grammar; from further apart each must say outright whose it is and of when, or stand in a passage that is told again, or
 * one slip must explain the difference.
 * @returns null where they may be called so
 */
export function unsure(index: FactIndex, relation: Relation, verdict: Verdict): Localised | null {
  if (relation.literal || relation.adjoining || (verdict !== 'inconsistent' && verdict !== 'tension')) return null;
  const facts = operands(relation);
  const near = facts.every(({ block }) => block === facts[0]!.block);
  const together = facts.every(({ sentence }) => sentence === facts[0]!.sentence);
  const least = together ? HOPELESS : near || verdict === 'tension' ? DOUBTFUL : DOUBTFUL_APART;
  const guess = facts.find((fact) => fact.confidence < least);
  const hopeless = facts.some((fact) => fact.confidence < HOPELESS);
  const vague = facts.find(({ text }) => /^[数几]|上[百千万]/.test(text));
  if (vague) return { 'zh-CN': `${vague.text}只是概数`, en: `${vague.text} is no more than an order of size` };
  if (!hopeless && relation.type === '=' && isOnlyMeant(index, relation)) return null;
  if (guess && (hopeless || !isOneSlip(relation, index.list, false, CHANCES.unsure)))
    return { 'zh-CN': `${guess.text}的归属不确定`, en: `what ${guess.text} belongs to is uncertain` };
  if (together) return null;
  const outright = facts.every((fact) => isOutright(index, fact));
  // two figures said of one thing: names deceive, digits do not
  if (relation.type !== '=') {
    if (outright && !(relation.formula.op === 'fact' && isOtherwiseCalled(facts))) return null;
    if (verdict === 'inconsistent') return APART;
  }
  // of one thing or not: names deceive, digits do not
  if (relation.formula.op === 'fact' && facts.length === 2 && isRetold(index, facts[0]!, facts[1]!)) return null;
  return isOneSlip(relation, index.list, outright) ? null : APART;
}

/**
 * Whether the text gives one value only of each quantity that is reckoned with, each called by a name of its own: whatever
 * their times, no others can be meant.
 */
function isOnlyMeant(index: FactIndex, { formula, stated }: Relation): boolean {
  if (formula.op === 'fact' || !stated || isClaim(stated) || stated.kind !== 'percent' || stated.change) return false;
  const facts = factsOf(formula);
  return (
    facts.length === 2 &&
    facts.every(
      (fact) =>
        fact.metricId !== null &&
        fact.entity === stated.entity &&
        fact.kind === 'money' &&
        fact.hedge === null &&
        index
          .measured(measure(fact)!)
          .every((other) => other.kind !== 'money' || other.written.digits.join() === fact.written.digits.join()),
    ) &&
    new Set(facts.map(measure)).size === 2
  );
}

export const APART: Localised = {
  'zh-CN': '两处相距较远，可能不是同一事项',
  en: 'they stand apart and may not be about one thing',
};

/** One quantity by two names may be two quantities. */
const isOtherwiseCalled = ([a, b]: readonly Fact[]): boolean => measure(a!) === measure(b!) && a!.metric !== b!.metric;

const INHERITED =
  /pronoun|subject of|whom the article|whose the figure|noun phrase|carried|reporting|the same figure|span of the figures/;

/** Whether its own sentence, or the heads of its table, name whose it is, of when and what. */
function isOutright(index: FactIndex, fact: Fact): boolean {
  return ['entity', 'period', 'metric'].every((attribute) => {
    const reason = fact.why.findLast((one) => one.attribute === attribute);
    if (!reason || reason.rule === 'header of the table') return true;
    const inSentence = reason.start >= fact.sentence && reason.start < index.sentenceEnd(fact);
    return inSentence && !INHERITED.test(reason.rule);
  });
}

/**
 * Whether a guess at which figures belong together would be borne out but for one slip, with too many digits for an
 * accident.
 */
export const isNearly = (index: FactIndex, relation: Relation): boolean =>
  relation.type === '=' &&
  relation.formula.op !== 'fact' &&
  relation.stated !== null &&
  !isClaim(relation.stated) &&
  operands(relation).every(({ confidence }) => confidence >= DOUBTFUL) &&
  isOneSlip(relation, index.list, false, CHANCES.guessed);

/** Where a text leaves open which figures are meant: those that bear the stated one out, or would but for one slip, else the first. */
export const likeliest = (index: FactIndex, formulas: readonly Formula[], stated: Fact): Formula | null =>
  formulas.find((formula) => meets(formula, stated)) ??
  (formulas.length > 1 ? formulas.find((formula) => isNearly(index, { formula, type: '=', stated })) : null) ??
  formulas[0] ??
  null;
