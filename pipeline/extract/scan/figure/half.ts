import { readUnit, type UnitMatch } from '../unit.ts';
import type { Figure } from './figure.ts';

const AFTER_HALF = ['年', '个月', '个小时', '小时', '天'];

/** 半年, 半个月, 半小时. */
export function readHalf(text: string, at: number): Omit<Figure, 'start'> | null {
  if (text[at] !== '半') return null;
  if (!AFTER_HALF.some((word) => text.startsWith(word, at + 1))) return null;
  const unit = readUnit(text, at + 1);
  if (unit?.kind !== 'duration') return null;
  return {
    ...pick(unit),
    values: [{ mantissa: 5n, exponent: -1 }],
    fine: -1,
    coarse: -1,
    more: false,
    range: false,
    unitInferred: false,
    numeral: { scaled: false, scale: 0, big: { last: 0, any: false }, form: 'digit', punctuated: false },
    determiner: true,
  };
}

const pick = ({ end, unit, kind, currency, per }: UnitMatch) => ({ end, unit, kind, currency, per });
