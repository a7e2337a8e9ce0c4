import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { admits } from '../model/interval.ts';
import { isUnnamed } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import { type placer, toSource } from '../model/view.ts';
import type { Draft, Sentence } from './draft.ts';
import { powerOfTen, toText } from './scan/decimal.ts';

/**
 * Facts in the order of the file, none inside another. A page shows the text of a broken table in another order than the file has
 * it, and may join what lies before the table and behind it: of two that overlap the shorter stands as it was written.
 */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && fact.start < last.end && last.end - last.start <= fact.end - fact.start) continue;
    while (kept.length > 0 && fact.start < kept.at(-1)!.end) kept.pop();
    kept.push(fact);
  }
  return kept;
}

/** Drafts as facts, with their places in the file. The drafts are let go: of a long text they are many. */
export function toFacts(
  article: Article,
  sentences: readonly Sentence[],
  place: ReturnType<typeof placer>,
  asWritten: (phrase: string) => string,
): Fact[] {
  const { view, text } = article;
  const seen = new Map<string, number>();
  const exact = article.passages.flatMap(({ kind, exact, of, start }) =>
    kind === 'duplicate' && exact && of ? [{ start, of }] : [],
  );
  return sentences.flatMap((sentence) => {
    const quote = view.text.slice(sentence.start, sentence.end);
    const home = toSource(view, sentence);
    const drafts = sentence.drafts.splice(0);
    return drafts.map((one): Fact => {
      const span = toSource(view, one.figure);
      const written = {
        digits: one.figure.values.map(toText),
        fine: powerOfTen(one.figure.fine),
        coarse: powerOfTen(one.figure.coarse),
        more: one.figure.more,
      };
      const figureText = text.slice(span.start, span.end);
      const { line, column } = place(span.start);
      const { low, high } = admits(written, one.hedge);
      return {
        id: identify(quote, figureText, one.figure.start - sentence.start, seen),
        start: span.start,
        end: span.end,
        line,
        column,
        text: figureText,
        kind: kindOf(one),
        value: plainValue(written.digits),
        low,
        high,
        written,
        unit: one.figure.per === null ? one.figure.unit : `${one.figure.unit}/${one.figure.per}`,
        unitInferred: one.figure.unitInferred,
        currency: one.figure.currency,
        hedge: one.hedge,
        entity: one.entity && asWritten(one.entity),
        scope: one.scope && withoutHalves(asWritten(one.scope)),
        metric: one.metric && asWritten(one.metric),
        metricId: one.metricId,
        period: isUnnamed(one.period) ? null : one.period,
        // a rate against the end of last year names it as its base; an amount of change stays one
        change: one.change === 'ytd' && isRate(one.figure) ? null : one.change,
        base: isUnnamed(one.base) ? null : one.base,
        undated: isUnnamed(one.period) ? { period: one.period!, base: one.base } : null,
        direction: one.direction,
        shareOf: one.shareOf && asWritten(one.shareOf),
        aggregate: one.aggregate,
        per: one.per,
        stance: one.stance,
        attribution: one.attribution && asWritten(one.attribution),
        quote,
        inQuote: { start: one.figure.start - sentence.start, end: one.figure.end - sentence.start },
        sentence: home.start,
        block: sentence.block,
        heading: sentence.heading,
        list: one.list,
        cell: one.cell,
        cues: one.cues.map((cue) => {
          const { start, end } = toSource(view, cue);
          const inQuote = { start: cue.start - sentence.start, end: cue.end - sentence.start };
          return { id: cue.id, start, end, text: cue.text, inQuote };
        }),
        confidence: Math.round(one.confidence * 100) / 100,
        also: copies(view, exact, one.figure),
        copyOf: null,
        why: one.why.map((reason) => {
          const { start, end } = toSource(view, reason);
          return {
            attribute: reason.attribute,
            rule: reason.rule,
            start,
            end,
            text: view.text.slice(reason.start, reason.end),
          };
        }),
      };
    });
  });
}

/** A sum of money per something, or of a price metric, is a price. */
const isRate = ({ kind }: Draft['figure']): boolean => kind === 'percent' || kind === 'multiple';

const kindOf = ({ figure, per, metricKind }: Draft): Fact['kind'] =>
  figure.kind === 'money' &&
  (metricKind === 'price' || (per !== null && per !== 'month' && per !== 'year' && per !== 'day' && per !== 'quarter'))
    ? 'price'
    : figure.kind;

function plainValue(digits: readonly string[]): Fact['value'] {
  const numbers = digits.map(Number);
  return numbers.length === 2 ? [numbers[0]!, numbers[1]!] : numbers[0]!;
}

/** Content-derived and stable while the sentence stands: a hash of the sentence, the figure and its place in it. */
function identify(quote: string, figure: string, offset: number, seen: Map<string, number>): string {
  const digest = hash('sha256', `${quote}\n${figure}\n${offset}`).slice(0, 10);
  const times = seen.get(digest) ?? 0;
  seen.set(digest, times + 1);
  return times === 0 ? `f-${digest}` : `f-${digest}-${times + 1}`;
}

/** The same figure in exact copies of its passage, as places in the file. */
function copies(view: Article['view'], passages: readonly { start: number; of: Span }[], { start, end }: Span): Span[] {
  return passages
    .filter(({ of }) => of.start <= start && end <= of.end)
    .map(({ start: copy, of }) => toSource(view, { start: start - of.start + copy, end: end - of.start + copy }));
}

/** A bracket that is closed and was opened before the words began is none of theirs. */
const withoutHalves = (words: string): string => (/[(（]/.test(words) ? words : words.replace(/[)）]/g, ''));
