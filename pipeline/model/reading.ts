import { z } from 'zod';
import { Span } from './span.ts';

/** A piece of the reading text: what a reader of the source sees, paragraph by paragraph. Offsets count in that text. */
export const Paragraph = Span.extend({
  kind: z.enum(['heading', 'paragraph', 'row']),
  /** line of the file */
  line: z.int().positive(),
  text: z.string(),
  /** why it is not read for figures (page chrome, a repeated passage); null where it is */
  aside: z.string().nullable(),
  /** the figures in it, in order, without overlap */
  figures: z.array(Span.extend({ id: z.string() })),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** The words that gave a fact one of its attributes, and the rule that took them. Offsets count in the reading text. */
export const Reason = Span.extend({
  attribute: z.string(),
  rule: z.string(),
  text: z.string(),
  line: z.int().positive(),
});
export type Reason = z.infer<typeof Reason>;
