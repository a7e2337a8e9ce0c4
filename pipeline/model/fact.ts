import { z } from 'zod';
import { Source } from './article.ts';
import { Span } from './span.ts';

export const Kind = z.enum(['money', 'percent', 'multiple', 'count', 'price', 'ratio', 'duration', 'age', 'other']);
export type Kind = z.infer<typeof Kind>;

export const Hedge = z.enum(['about', 'over', 'under', 'nearly', 'at-most', 'at-least']);
export type Hedge = z.infer<typeof Hedge>;

/** A decimal number as text: exact where a binary float is not. */
const DecimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

/** The number as written, in base units (13.2亿 → 1320000000), as exact decimals. */
export const Written = z.object({
  /** one value, or low and high of a range */
  digits: z.array(DecimalText).min(1).max(2),
  /** the unit of the last written digit (13.2亿 → 10000000; 2790万 → 10000) */
  fine: DecimalText,
  /** the unit of the last digit that is not an integer trailing zero (2790万 → 100000); decimal zeros count */
  coarse: DecimalText,
  /** 多, 余, 几 stand inside the figure: more than it says, less than one `coarse` more */
  more: z.boolean(),
});
export type Written = z.infer<typeof Written>;

/** A word beside a figure that bears on how it relates to others: 其中, 合计, 累计, 微增, 约合 … (lexicon/cues.ts). */
export const Cue = Span.extend({
  id: z.string(),
  text: z.string(),
  /** where it stands in the sentence without markup: how far from a figure is counted there */
  inQuote: Span,
});
export type Cue = z.infer<typeof Cue>;

/** Where a figure of a table stands, counted from 0, head rows included, and what its row and its column are. */
export const InTable = z.object({
  /** index of the table in the article */
  table: z.int().nonnegative(),
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  /** `part`: of the row above it (其中); `total`: of all the others (合计) */
  ofRow: z.enum(['item', 'part', 'total']),
  ofColumn: z.enum(['item', 'total']),
});
export type InTable = z.infer<typeof InTable>;

/** A figure with its meaning. Offsets count in the decoded source file. */
export const Fact = Span.extend({
  id: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  /** number + scale + unit as it stands in the file */
  text: z.string(),
  kind: Kind,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  low: z.number().nullable(),
  high: z.number().nullable(),
  written: Written,
  unit: z.string().nullable(),
  /** the unit was not written here but taken from a neighbour in a list */
  unitInferred: z.boolean(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  hedge: Hedge.nullable(),
  entity: z.string().nullable(),
  scope: z.string().nullable(),
  /** in the article's words */
  metric: z.string().nullable(),
  /** id in lexicon/metrics.ts, where the words are known */
  metricId: z.string().nullable(),
  period: z.string().nullable(),
  /** where the text names no year: its period and base in a year of the text's own, to tell them apart by */
  undated: z.object({ period: z.string(), base: z.string().nullable() }).nullable(),
  /** set where the value is a rate of change */
  change: z.enum(['yoy', 'qoq', 'day', 'week', 'month', 'ytd', 'cagr', 'other']).nullable(),
  /** for a change, or a value set against another time: that time, as a period */
  base: z.string().nullable(),
  /** which way the words say it went */
  direction: z.enum(['up', 'down']).nullable(),
  /** set where the value is a share or a multiple of something: that thing's words */
  shareOf: z.string().nullable(),
  /** sum over the period, mean per `per`, or plain (null) */
  aggregate: z.enum(['cumulative', 'total', 'average']).nullable(),
  /** what the value is per: `month` `year` `day` `user` `share` `10 shares` … */
  per: z.string().nullable(),
  stance: z.enum(['actual', 'forecast', 'target']),
  attribution: z.string().nullable(),
  /** the sentence, without markup */
  quote: z.string(),
  /** where the figure stands in `quote`: markup in the sentence makes that differ from its place in the file */
  inQuote: Span,
  /** offset of the sentence in the file: facts of one sentence share it */
  sentence: z.int().nonnegative(),
  /** index of the block (paragraph) in the article: facts of one paragraph share it */
  block: z.int().nonnegative(),
  /** in the headline or another heading */
  heading: z.boolean(),
  /** place in an enumeration (2282.7万、8699.5万和3932.5万): shared id, 0-based index, length */
  list: z.object({ id: z.int(), index: z.int(), size: z.int() }).nullable(),
  cell: InTable.nullable(),
  /** words in the same clause, in order */
  cues: z.array(Cue),
  confidence: z.number().min(0).max(1),
  /** the same figure in a second copy of the passage */
  also: z.array(Span),
  /** id of the fact this one should repeat, where it stands in a near copy and differs */
  copyOf: z.string().nullable(),
  /** which words gave each attribute and by which rule: shown by `facts --explain` */
  why: z.array(z.object({ attribute: z.string(), rule: z.string(), start: z.int(), end: z.int(), text: z.string() })),
});
export type Fact = z.infer<typeof Fact>;

/** What is printed of a figure wherever it is shown. */
export const Printed = Fact.pick({
  id: true,
  text: true,
  written: true,
  value: true,
  low: true,
  high: true,
  kind: true,
  unit: true,
  unitInferred: true,
  currency: true,
  hedge: true,
  entity: true,
  scope: true,
  metric: true,
  metricId: true,
  period: true,
  change: true,
  direction: true,
  shareOf: true,
  aggregate: true,
  per: true,
  stance: true,
  confidence: true,
});

/** A time expression in the text, resolved. Offsets count in the file. */
export const Period = Span.extend({ text: z.string(), norm: z.string().nullable() });
export type Period = z.infer<typeof Period>;

/** Number-like text deliberately not taken. Offsets count in the file. */
export const Unread = Span.extend({ text: z.string(), reason: z.string() });
export type Unread = z.infer<typeof Unread>;

/** `facts.json`. All offsets count in the decoded source file. */
export const FactSheet = z.object({
  source: Source,
  facts: z.array(Fact),
  periods: z.array(Period),
  passages: z.array(Span.extend({ kind: z.string(), reason: z.string(), of: Span.nullable(), exact: z.boolean() })),
  unread: z.array(Unread),
  /** entities found, with the names the text uses for them and how often */
  entities: z.array(z.object({ name: z.string(), aliases: z.array(z.string()), mentions: z.int() })),
});
export type FactSheet = z.infer<typeof FactSheet>;
