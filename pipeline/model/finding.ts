import { z } from 'zod';
import { Statement } from './disagreement.ts';
import { type Place, Span } from './span.ts';
import { VERDICTS } from './verdicts.ts';

export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const Severity = z.enum(['note', 'warning', 'error']);
export type Severity = z.infer<typeof Severity>;

/** Text in every language of the product; `zh-CN` and `en` are required, a third is one more key. */
export const Localised = z.object({ 'zh-CN': z.string(), en: z.string() });
export type Localised = z.infer<typeof Localised>;

/** What is computed where nothing is stated; every language has a phrase for each. */
export const Derived = z.enum([
  'before',
  'growth',
  'share',
  'whole',
  'part',
  'price-before',
  'price-after',
  'value-before',
  'shares',
  'shares-paid',
  'months-left',
  'net-inflow',
]);
export type Derived = z.infer<typeof Derived>;

const Operand = Span.extend({ id: z.string(), text: z.string() });

/** A judgement on facts that bear on each other. Offsets count in the source file. */
export const Finding = Span.extend({
  id: z.string(),
  rule: z.string(),
  verdict: Verdict,
  severity: Severity.nullable(),
  /** the operands */
  facts: z.array(Operand),
  /** the figure that the text states for what was computed */
  stated: Operand.nullable(),
  /** the same fact in other sources, where they disagree: newest and most precise first */
  elsewhere: z.array(Statement).default([]),
  /** readable, operands spelled out: `7373万 + 2.69亿 + 4.65亿 + 5.12亿` */
  formula: z.string(),
  /** what is computed must equal, be at most, or be at least what is stated */
  relation: z.enum(['=', '<=', '>=']).default('='),
  /** what the text claims in words instead of a figure: the text says “微增” (rose slightly) */
  claim: Localised.nullable().default(null),
  /** what is computed, of a derived one */
  derives: Derived.nullable().default(null),
  /** what explains the verdict, where there is more to say */
  note: Localised.nullable().default(null),
  /** null where nothing is computed (a repeated passage); low and high are null where unbounded */
  computed: z.object({ value: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable(),
  /** unit and currency of `computed`, as in a fact */
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  reading: z.enum(['nearest', 'coarse', 'truncated', 'loose']).nullable(),
  message: Localised,
  line: z.int().positive(),
  column: z.int().positive(),
});
export type Finding = z.infer<typeof Finding>;

/** The place just after the figure that a finding is at; null where that figure is broken over lines. */
export function endOf({ facts, stated, start, end, line, column }: Finding): Place | null {
  const figure = [...facts, ...(stated ? [stated] : [])].find((one) => one.start === start && one.end === end);
  return figure && !/[\r\n]/.test(figure.text) ? { line, column: column + end - start } : null;
}

/** `findings.json`. */
export const FindingSheet = z.object({
  source: z.object({ id: z.string(), path: z.string(), title: z.string().nullable(), sha256: z.string() }),
  findings: z.array(Finding),
  coverage: z.object({
    facts: z.int(),
    /** facts that stand in at least one decided relation */
    related: z.int(),
    /** ids of facts that stand in none */
    alone: z.array(z.string()),
    byVerdict: z.record(z.string(), z.int()),
    /** what a bound cut short, in words; empty when the search was complete */
    bounds: z.array(z.string()),
  }),
});
export type FindingSheet = z.infer<typeof FindingSheet>;
