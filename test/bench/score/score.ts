import { sameEntity, sameHedge, sameMetric, samePeriod, sameUnit, sameValue } from './agree.ts';
import type { Found, Key } from './key.ts';
import { match, overlap } from './match.ts';

/** Attributes counted on top of a matched span and value. */
const ATTRIBUTES = {
  unit: sameUnit,
  hedge: sameHedge,
  period: samePeriod,
  entity: sameEntity,
  metric: sameMetric,
} as const;
const FIELDS = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[];

export const COLUMNS = [
  'span',
  'span+value',
  'value+unit',
  'hedge',
  'period',
  'entity',
  'metric',
  'full tuple',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Score {
  /** figures in the key, facts found; minor ones left out of both */
  keyed: number;
  found: number;
  hits: Record<Column, number>;
  /** one line for each miss, false find and wrong attribute */
  misses: string[];
}

/** Facts of one article held against its key. */
export function score(keys: readonly Key[], facts: readonly Found[]): Score {
  const spans = match(keys, facts, () => true);
  const answers = match(keys, facts, sameValue);
  const hits: Score['hits'] = { ...zero(), span: [...spans.keys()].filter((k) => !keys[k]!.minor).length };
  const misses: string[] = [];
  for (const [k, f] of answers) {
    const [key, fact] = [keys[k]!, facts[f]!];
    if (key.minor) continue;
    const wrong = FIELDS.filter((name) => !ATTRIBUTES[name](key, fact));
    hits['span+value']++;
    for (const name of FIELDS) if (!wrong.includes(name)) hits[name === 'unit' ? 'value+unit' : name]++;
    if (wrong.length === 0) hits['full tuple']++;
    for (const name of wrong) misses.push(`${name}: ${place(key)} key ${say(key[name])} found ${say(fact[name])}`);
  }
  const answering = new Map([...answers].map(([k, f]) => [f, keys[k]!]));
  keys.forEach((key, k) => {
    if (!key.minor && !answers.has(k)) misses.push(`missed: ${place(key)} value ${say(key.value)}`);
  });
  const counted = facts.filter((fact, f) => {
    const key = answering.get(f);
    const free = key ? key.minor : keys.some((one) => one.minor && overlap(one, fact) >= 0.5);
    if (!key && !free) misses.push(`spurious: ${place(fact)} value ${say(fact.value)}`);
    return !free;
  });
  return { keyed: keys.filter(({ minor }) => !minor).length, found: counted.length, hits, misses };
}

const place = ({ text, start }: { text: string; start: number }) => `「${text}」@${start}`;
const say = (value: unknown) => JSON.stringify(value ?? null);
const zero = () => Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Score['hits'];

export function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, one) => all + of(one), 0);
  const hits = Object.fromEntries(COLUMNS.map((column) => [column, sum((one) => one.hits[column])])) as Score['hits'];
  return { keyed: sum((one) => one.keyed), found: sum((one) => one.found), hits, misses: [] };
}

/** @returns precision, recall and F1, each 0 to 1 */
export function rates(
  { keyed, found, hits }: Score,
  column: Column,
): { precision: number; recall: number; f1: number } {
  const precision = found ? hits[column] / found : 0;
  const recall = keyed ? hits[column] / keyed : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
