import { z } from 'zod';
import { Span } from './span.js';
/** Where an article came from and what it says of itself. */
export const Source = z.object({
    /** folder name under output/: lower-case, safe on every file system */
    id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u),
    /** path as the user gave it, or `-` for standard input */
    path: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    /** YYYY-MM-DD, from front matter or page metadata only; never guessed from the clock */
    published: z.iso.date().nullable(),
    /** BCP 47, e.g. `zh-CN` */
    language: z.string(),
    encoding: z.string(),
    format: z.enum(['markdown', 'text', 'html']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
/**
 * The readable text of a file and the way back to it. Markup, entities and front matter are not in `text`.
 * Every other offset inside an Article counts in this text; `toSource` (model/view.ts) gives the file's.
 */
export const View = z.object({
    text: z.string(),
    /**
     * Runs in order, without gaps in the view: `[viewStart, viewLength, sourceStart, sourceLength]`.
     * Equal lengths: character for character. Different lengths (an entity): the run is indivisible.
     */
    runs: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
});
export const Block = Span.extend({
    kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'cell', 'code']),
    /** 1 to 6 for a heading, 0 otherwise */
    level: z.int().min(0).max(6),
});
/** One sentence, without surrounding white space. Headings and table cells are sentences too. */
export const Sentence = Span.extend({
    /** index into `blocks` */
    block: z.int().nonnegative(),
});
export const Cell = Span.extend({
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
    header: z.boolean(),
});
export const Table = Span.extend({
    /** text just above or in `<caption>` that names the table or its unit */
    caption: Span.nullable(),
    cells: z.array(Cell),
});
/** Text that is in the file but is not read for facts, kept so that nothing is lost. */
export const Passage = Span.extend({
    kind: z.enum(['chrome', 'duplicate']),
    /** why, e.g. `share bar`, `comment box`, `copyright line`, `navigation label`, `repeated passage` */
    reason: z.string(),
    /** for a duplicate: the first occurrence */
    of: Span.nullable(),
    /** for a duplicate: character for character the same; a near copy is false and its figures are compared */
    exact: z.boolean(),
});
/** A source, read. `text` is the decoded file; all spans count in `view.text`. */
export const Article = z.object({
    source: Source,
    text: z.string(),
    view: View,
    /** the span of the headline in the view, if one was recognised */
    title: Span.nullable(),
    blocks: z.array(Block),
    /** sentences outside passages, in order */
    sentences: z.array(Sentence),
    tables: z.array(Table),
    passages: z.array(Passage),
    /** from front matter: canonical entity name → other names for it (also translations) */
    aliases: z.record(z.string(), z.array(z.string())),
    /** from front matter: rule id → `off` or another severity */
    rules: z.record(z.string(), z.enum(['off', 'note', 'warning', 'error'])),
});
