import { CURRENCIES } from '../../lexicon/currencies.js';
import { CLASSIFIERS, MEASURES, NOT_UNITS, PER_UNIT } from '../../lexicon/units.js';
import { digitAt } from './numeral/literal.js';
import { skipSpaces } from './numeral/spaces.js';
import { suffixTrie, trie } from './trie.js';
const UNITS = trie([
    ...CURRENCIES.flatMap(({ code, zh }) => zh.map((name) => {
        const unit = code === 'CNY' ? '元' : zh[0];
        return [name, { unit, kind: 'money', currency: code, power: 0, determiner: false }];
    })),
    ...CURRENCIES.flatMap(({ code, zh, parts, alone }) => (alone ?? []).map((name) => [
        name,
        { unit: zh[0], kind: 'money', currency: code, power: parts[name], determiner: false },
    ])),
    ...[...MEASURES, ...CLASSIFIERS].flatMap(({ unit, kind, forms, determiner }) => forms.map((form) => [form, { unit, kind, currency: null, power: 0, determiner: determiner ?? false }])),
]);
const PREFIXES = trie(CURRENCIES.flatMap(({ code, before }) => before.map((form) => [form, code])));
/** Currency names that stand before a number as words and are not part of the figure. */
const isName = (form) => /\p{Script=Han}/u.test(form);
const NAMES = suffixTrie(CURRENCIES.flatMap(({ code, before }) => before.filter(isName).map((form) => [form, code])));
const HEDGE_BETWEEN = /[约近超逾]$/u;
/** The code of the currency that is named before `end`: 港币, 新台币约. */
export const readCurrencyName = (text, end) => NAMES.longest(text, HEDGE_BETWEEN.test(text[end - 1] ?? '') ? end - 1 : end)?.value ?? null;
/**
 * The unit after a number, one or two spaces allowed between.
 * @param at offset just after the number
 */
export function readUnit(text, at) {
    const from = skipSpaces(text, at);
    const found = UNITS.longest(text, from);
    if (!found ||
        isOtherWord(text, from, found.end) ||
        (from > at && found.end - from === 1 && found.value.determiner && digitAt(text, at - 1) < 0)) {
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
export function readCurrencyBefore(text, at) {
    const found = PREFIXES.longest(text, at);
    if (!found)
        return null;
    return { end: skipSpaces(text, found.end), code: found.value, name: isName(text.slice(at, found.end)) };
}
const PARTS = new Map(CURRENCIES.flatMap(({ code, parts }) => (parts ? [[code, trie(Object.entries(parts))]] : [])));
/** A part of a unit of a currency after a number: 角 of 三元五角. */
export const readPart = (text, at, currency) => PARTS.get(currency)?.longest(text, skipSpaces(text, at)) ?? null;
/** The name of a currency as a unit: CNY → 元. */
export const unitOfCurrency = (code) => code === 'CNY' ? '元' : (CURRENCIES.find((currency) => currency.code === code)?.zh[0] ?? code);
const PER_UNITS = trie(PER_UNIT.map((word) => [word, word]));
function readPer(text, at) {
    const slash = skipSpaces(text, at);
    if (text[slash] !== '/' && text[slash] !== '／')
        return null;
    const from = skipSpaces(text, slash + 1);
    const found = PER_UNITS.longest(text, from);
    return found && { end: found.end, unit: found.value };
}
function isOtherWord(text, start, end) {
    if (end - start !== 1)
        return false;
    return NOT_UNITS[text[start]]?.includes(text[end] ?? '\n') ?? false;
}
