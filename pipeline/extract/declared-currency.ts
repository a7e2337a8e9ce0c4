import { CURRENCIES } from '../lexicon/currencies.ts';
import type { Figure } from './scan/figure/figure.ts';
import type { Token } from './scan/token.ts';
import { unitOfCurrency } from './scan/unit.ts';

/** From here on a bare 元 is of this currency. */
interface Declaration {
  at: number;
  currency: string;
}

const BELOW = /[（(]([^（()）\n]{0,12}?)下同[^（()）\n]{0,2}[)）]/gu;
const NAMES: readonly (readonly [string, string])[] = CURRENCIES.flatMap(({ code, zh, before }) =>
  [...zh, ...before].filter((name) => name.length > 1).map((name) => [name, code] as const),
).sort(([a], [b]) => b.length - a.length);

/** Only Taiwan counts money in this scale: its papers write 元 for their own. */
const TAIWAN = /兆元/u;
/** Before the text: nothing in it says so, and 元 stays its word. */
const HOME = -1;

/** 3.6亿港元(单位下同), 10亿元(新台币,下同): what the text says of its amounts from there on. */
export function declarations(text: string, tokens: readonly Token[]): Declaration[] {
  const figures = new Map(tokens.flatMap((one) => (one.type === 'figure' ? [[one.end, one.figure] as const] : [])));
  const home: Declaration[] = TAIWAN.test(text) ? [{ at: HOME, currency: 'TWD' }] : [];
  const said = [...text.matchAll(BELOW)].flatMap((found) => {
    const named = NAMES.find(([name]) => found[1]!.includes(name))?.[1];
    const currency = named ?? figures.get(found.index)?.currency;
    return currency ? [{ at: named ? found.index - 1 : found.index, currency }] : [];
  });
  return [...home, ...said];
}

/** The figure in the currency that its text has declared for it, where it names none itself. */
export function asDeclared(text: string, figure: Figure, declared: readonly Declaration[]): Figure {
  const last = declared.findLast(({ at }) => at < figure.end);
  if (!last || !isBare(text, figure)) return figure;
  return { ...figure, currency: last.currency, unit: last.at === HOME ? figure.unit : unitOfCurrency(last.currency) };
}

/** 38.2元, and not 人民币38.2元. */
export const isBare = (text: string, { unit, currency, start, end }: Figure): boolean =>
  unit === '元' && currency === 'CNY' && !/人民|RMB|CNY|[¥￥块]/u.test(text.slice(start, end));
