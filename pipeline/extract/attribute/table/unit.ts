import { BIG_SCALES, SMALL_SCALES } from '../../../lexicon/numerals.ts';
import type { Draft } from '../../draft.ts';
import { readUnit } from '../../scan/unit.ts';

/** What the numbers of a cell are counted in. */
export interface CellUnit {
  unit: string;
  kind: Draft['figure']['kind'];
  currency: string | null;
  /** power of ten of 万, 亿 in 单位:亿元 */
  power: number;
}

const IN_BRACKETS = /[（(]\s*(?:单位\s*[:：]\s*)?(?:[^（()）]{1,8}[,，、:：])?([^（()）,，、:：]{1,10})[)）]/u;
/** A scale that nobody writes but with a number */
const AT_END =
  /[\p{Script=Han}\s]((?:[百千十]?[万亿]|百万|千)(?:美元|港元|欧元|日元|元|吨|辆|台|股|平方米|人|人次|千瓦时))$/u;
const CAPTION = /单位\s*[:：为]?\s*(?:人民币)?\s*([^\s，,；;。)）]{1,10})/u;

/** 净利润(亿元), 净利润(归母,百万元), 单位:万元, 营收百万元. */
export const unitOfLabel = (words: string): CellUnit | null =>
  unitIn(IN_BRACKETS.exec(words)?.[1]) ?? unitOfCaption(words) ?? unitIn(AT_END.exec(words)?.[1]);

/** 净利润(万), of a quantity of money: in the country’s own. */
export function scaleOfLabel(words: string): CellUnit | null {
  const scale = IN_BRACKETS.exec(words)?.[1] ?? '';
  return /^(?:百万|[百千]?[万亿])$/u.test(scale) ? unitIn(`${scale}元`) : null;
}

export const unitOfCaption = (words: string): CellUnit | null => unitIn(CAPTION.exec(words)?.[1]);

/** A unit and nothing else, with its scale: 亿元. */
export function unitIn(words: string | undefined): CellUnit | null {
  const found = words?.trim().replace(/^人民币/u, '');
  if (!found) return null;
  let at = 0;
  let power = 0;
  for (; at < found.length; at++) {
    const scale = BIG_SCALES[found[at]!] ?? SMALL_SCALES[found[at]!];
    if (scale === undefined) break;
    power += scale;
  }
  const whole = readUnit(found, 0);
  if (whole?.end === found.length) return { unit: whole.unit, kind: whole.kind, currency: whole.currency, power: 0 };
  const unit = readUnit(found, at);
  return unit && unit.end === found.length
    ? { unit: unit.unit, kind: unit.kind, currency: unit.currency, power }
    : null;
}

/** Gives a bare number the first unit there is. */
export function giveUnit(draft: Draft, candidates: readonly (CellUnit | null | undefined)[]): void {
  const { figure } = draft;
  const given = candidates.find((candidate) => candidate);
  if (figure.unit !== null || !given) return;
  const shift = figure.numeral.scaled ? 0 : given.power;
  draft.figure = {
    ...figure,
    unit: given.unit,
    kind: given.kind,
    currency: given.currency,
    unitInferred: true,
    values: figure.values.map((value) => ({ ...value, exponent: value.exponent + shift })),
    fine: figure.fine + shift,
    // a table prints every digit it has: its zeros count
    coarse: figure.fine + shift,
  };
}
