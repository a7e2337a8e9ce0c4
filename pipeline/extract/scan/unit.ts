import { CURRENCIES } from '../../lexicon/currencies.ts';
import { CLASSIFIERS, MEASURES, NOT_UNITS, PER_UNIT } from '../../lexicon/units.ts';
import type { Kind } from '../../model/fact.ts';
import { digitAt } from './numeral/literal.ts';
import { skipSpaces } from './numeral/spaces.ts';
import { suffixTrie, trie } from './trie.ts';

/** A unit as it stands after a number. */
export interface UnitMatch {
  end: number;
  unit: string;
  kind: Kind;
  currency: string | null;
  /** power of ten of the unit that this is a part of: 港仙 → -2 of 港元 */
  power: number;
  /** what a price is per: 股 of 港元/股 */
  per: string | null;
  /** a classifier that with 一 or 两 only determines the noun */
  determiner: boolean;
}

type Meaning = Omit<UnitMatch, 'end' | 'per'>;

/**
 * A part of a unit by itself. 5毛钱 is half a yuan; 25港仙 stays in 港仙, as dividends are declared, and is no amount to
 * reckon with in 港元.
 */
const partAlone = (name: string, code: string, power: number): Meaning =>
  code === 'CNY'
    ? { unit: '元', kind: 'money', currency: code, power, determiner: false }
    : { unit: name, kind: 'other', currency: code, power: 0, determiner: false };

const UNITS = trie<Meaning>([
  ...CURRENCIES.flatMap(({ code, zh }) =>
    zh.map((name) => {
      const unit = code === 'CNY' ? '元' : zh[0]!;
      return [name, { unit, kind: 'money', currency: code, power: 0, determiner: false } as Meaning] as const;
    }),
  ),
  ...CURRENCIES.flatMap(({ code, parts, alone }) =>
    (alone ?? []).map((name) => [name, partAlone(name, code, parts![name]!)] as const),
  ),
  ...[...MEASURES, ...CLASSIFIERS].flatMap(({ unit, kind, forms, determiner }) =>
    forms.map(
      (form) => [form, { unit, kind, currency: null, power: 0, determiner: determiner ?? false } as Meaning] as const,
    ),
  ),
]);

const PREFIXES = trie<string>(CURRENCIES.flatMap(({ code, before }) => before.map((form) => [form, code] as const)));

/** Currency names that stand before a number as words and are not part of the figure. */
const isName = (form: string) => /\p{Script=Han}/u.test(form);
const NAMES = suffixTrie<string>(
  CURRENCIES.flatMap(({ code, before }) => before.filter(isName).map((form) => [form, code] as const)),
);
const HEDGE_BETWEEN = /[约近超逾]$/u;

/** The code of the currency that is named before `end`: 港币, 新台币约. */
export const readCurrencyName = (text: string, end: number): string | null =>
  NAMES.longest(text, HEDGE_BETWEEN.test(text[end - 1] ?? '') ? end - 1 : end)?.value ?? null;

/**
 * The unit after a number, one or two spaces allowed between.
 * @param at offset just after the number
 */
export function readUnit(text: string, at: number): UnitMatch | null {
  const from = skipSpaces(text, at);
  const found = UNITS.longest(text, from);
  if (
    !found ||
    isOtherWord(text, from, found.end) ||
    (from > at && found.end - from === 1 && found.value.determiner && digitAt(text, at - 1) < 0)
  ) {
    return null;
  }
  const per = found.value.kind === 'money' || found.value.kind === 'count' ? readPer(text, found.end) : null;
  return {
    ...found.value,
    end: per?.end ?? found.end,
    per: per?.unit ?? null,
    kind: per && found.value.kind === 'money' ? 'price' : found.value.kind,
  };
}

/** A currency sign, code or name that starts at `at`: `{ end, code, name }`; `name` words are not part of the figure. */
export function readCurrencyBefore(text: string, at: number): { end: number; code: string; name: boolean } | null {
  const found = PREFIXES.longest(text, at);
  if (!found) return null;
  return { end: skipSpaces(text, found.end), code: found.value, name: isName(text.slice(at, found.end)) };
}

const PARTS = new Map(
  CURRENCIES.flatMap(({ code, parts }) => (parts ? [[code, trie(Object.entries(parts))] as const] : [])),
);

/** A part of a unit of a currency after a number: 角 of 三元五角. */
export const readPart = (text: string, at: number, currency: string): { end: number; value: number } | null =>
  PARTS.get(currency)?.longest(text, skipSpaces(text, at)) ?? null;

/** The name of a currency as a unit: CNY → 元. */
export const unitOfCurrency = (code: string): string =>
  code === 'CNY' ? '元' : (CURRENCIES.find((currency) => currency.code === code)?.zh[0] ?? code);

const PER_UNITS = trie<string>(PER_UNIT.map((word) => [word, word] as const));

function readPer(text: string, at: number): { end: number; unit: string } | null {
  const slash = skipSpaces(text, at);
  if (text[slash] !== '/' && text[slash] !== '／') return null;
  const from = skipSpaces(text, slash + 1);
  const found = PER_UNITS.longest(text, from);
  return found && { end: found.end, unit: found.value };
}

function isOtherWord(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  return NOT_UNITS[text[start]!]?.includes(text[end] ?? '\n') ?? false;
}
