import { METRICS } from '../lexicon/metrics.ts';
import type { Fact } from '../model/fact.ts';

const LEXICON = new Map(METRICS.flatMap(({ id, zh }) => zh.map((words) => [words, id] as const)));
/** Metrics that the checks take for one. */
const SAME: Readonly<Record<string, string>> = { 'share-count': 'total-shares', 'list-price': 'issue-price' };
/** Words before a quantity that leave it what it is. */
const BEFORE = /^(?:其|公司|该|总|累计|当年|当期|年内|期内|年度|账上)/;

const cache = new Map<string, string>();

/** @returns the name of a quantity in the article's words: its id in the lexicon, else the words themselves */
export function measureOf(words: string): string {
  let name = cache.get(words);
  if (name === undefined) {
    const clean = words.replace(/\s/g, '');
    const bare = clean.replace(BEFORE, '');
    name = named(LEXICON.get(clean) ?? LEXICON.get(bare), clean) ?? bare;
    if (cache.size > 20_000) cache.clear();
    cache.set(words, name);
  }
  return name;
}

/** Money that went out is a quantity of its own: 经营现金流出. */
function named(id: string | undefined, words: string): string | undefined {
  if (id === 'operating-cash-flow' && words.includes('流出')) return 'operating-outflow';
  return id === undefined ? undefined : (SAME[id] ?? id);
}

/** @returns the quantity of a fact, or null where none was found */
export const measure = (fact: Fact): string | null => (fact.metric === null ? fact.metricId : measureOf(fact.metric));

/** Lines of cost that lie inside a loss. */
export const COST_LINES: readonly string[] = ['operating-cost', 'rnd', 'selling', 'admin'];
/** Amounts over a stretch of time, which add up. */
const FLOWS = new Set([
  'revenue',
  'net-loss',
  'net-profit',
  'net-profit-parent',
  'gross-profit',
  'spending',
  'cash-burn',
  'operating-outflow',
  ...COST_LINES,
]);
/** Flows that never run backwards: a part of a year is at most the year. */
const GROWING = new Set(['revenue', 'spending', ...COST_LINES]);

/** @returns whether figures of this quantity add up over time */
export const isFlow = (name: string | null): boolean => name !== null && FLOWS.has(name);
/** @returns whether the quantity can only grow within a year */
export const onlyGrows = (name: string | null): boolean => name !== null && GROWING.has(name);

/** @returns whether a fact is an amount itself: no rate of change, no share, no mean */
export const isAmount = (fact: Fact): boolean =>
  (fact.kind === 'money' || fact.kind === 'count' || isQuantity(fact)) &&
  fact.change === null &&
  fact.shareOf === null &&
  fact.per === null &&
  fact.aggregate !== 'average';

/** @returns whether a fact is an amount of one value, and not said again */
export const isPlain = (fact: Fact): boolean => isAmount(fact) && !fact.copyOf && fact.written.digits.length === 1;

/** @returns whether the words leave a figure open to one side: 超过, 以下 */
export const isBound = ({ hedge }: Fact): boolean => hedge !== null && BOUNDS.has(hedge);
const BOUNDS = new Set(['over', 'under', 'at-least', 'at-most']);

/** Tonnes, square metres, kilowatt hours add up; points of an index, speeds and the widths of lines do not. */
const isQuantity = ({ kind, unit }: Fact): boolean => kind === 'other' && unit !== null && !NO_QUANTITY.test(unit);
const NO_QUANTITY = /^(?:点|[微纳毫厘]米|[nm]m|cm|英寸)$|\//;
