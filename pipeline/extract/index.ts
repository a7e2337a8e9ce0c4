import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Fact, FactSheet } from '../model/fact.ts';
import { admits } from '../model/interval.ts';
import type { Span } from '../model/span.ts';
import { placer, toSource } from '../model/view.ts';
import { attributeAll } from './attribute/index.ts';
import { foldCopies } from './copies.ts';
import type { Draft, Sentence } from './draft.ts';
import { findEntities, mentions, nameTrie } from './entities.ts';
import { readHedge } from './hedge.ts';
import { findLists, recountLists } from './lists.ts';
import { type Decimal, powerOfTen, toText } from './scan/decimal.ts';
import { scan, type Token } from './scan/scan.ts';
import { restorer, simplified } from './simplified.ts';
import { resolveTimes } from './times.ts';
import { findCues, findMetrics, findPronouns, type MetricMention, metricEnd } from './words.ts';

/**
 * The extract stage: every figure of an article as a fact with its place in the file.
 * @returns facts in the order of the text, with the periods, the names and the number-like words not taken
 */
export function extract(article: Article): FactSheet {
  const { view, blocks } = article;
  // words are looked up in simplified characters; names and metrics are given back as written
  const text = simplified(view.text);
  const asWritten = restorer(view.text, text);
  const tokens = article.sentences.map(({ start, end }) => scan(text, start, end));
  const entities = findEntities({
    text,
    sentences: article.sentences,
    title: article.title,
    tokens: tokens.flat(),
    aliases: Object.fromEntries(
      Object.entries(article.aliases).map(([name, short]) => [simplified(name), short.map(simplified)]),
    ),
    isTerm: (at) => metricEnd(text, at),
  });
  const names = nameTrie(entities);
  const times = resolveTimes(
    text,
    article.sentences.flatMap(({ block }, i) =>
      tokens[i]!.flatMap((token) => (token.type === 'time' ? [{ time: token.time, block, sentence: i }] : [])),
    ),
    article.source.published,
  );
  let nextTime = 0;
  let nextList = 0;
  const unread: { start: number; end: number; reason: string }[] = [];
  const sentences = article.sentences.map((span, i): Sentence => {
    const own = tokens[i]!;
    const count = own.filter(({ type }) => type === 'time').length;
    const drafts = own.flatMap((token) => (token.type === 'figure' ? [draft(text, token)] : []));
    nextList = findLists(text, drafts, nextList);
    const mentioned = mentions(text, span, names);
    const metrics = findMetrics(text, span, mentioned);
    for (const token of own)
      if (token.type === 'unread' && token.reason !== 'number word without a unit') unread.push(token);
    const kept = drafts.filter((one) => {
      const named = mentioned.some(({ start, end }) => start < one.figure.end && one.figure.start < end);
      const reason = named ? 'name' : blocks[span.block]?.kind === 'cell' ? null : whyNot(text, one, metrics);
      if (reason) unread.push({ start: one.figure.start, end: one.figure.end, reason });
      return reason === null;
    });
    recountLists(kept);
    const sentence: Sentence = {
      start: span.start,
      end: span.end,
      block: span.block,
      heading: blocks[span.block]?.kind === 'heading',
      drafts: kept,
      times: times.slice(nextTime, nextTime + count),
      metrics,
      mentions: mentioned,
      pronouns: findPronouns(text, span),
      cues: findCues(text, span),
    };
    nextTime += count;
    return sentence;
  });
  attributeAll({ text, entities, named: true, dominant: null, reporting: null }, sentences, article);
  const place = placer(article.text);
  const at = (span: Span) => {
    const { start, end } = toSource(view, span);
    return { start, end, text: article.text.slice(start, end) };
  };
  return {
    source: article.source,
    facts: foldCopies(article, toFacts(article, sentences, place, asWritten)),
    periods: times.map(({ start, end, norm }) => ({ ...at({ start, end }), norm })),
    passages: article.passages.map(({ start, end, kind, reason, of, exact }) => ({
      ...toSource(view, { start, end }),
      kind,
      reason,
      of: of && toSource(view, of),
      exact,
    })),
    unread: unread.sort((a, b) => a.start - b.start).map(({ reason, ...span }) => ({ ...at(span), reason })),
    entities: countMentions(sentences, entities).map(({ name, aliases, mentions }) => ({
      name: asWritten(name),
      aliases: aliases.map(asWritten),
      mentions,
    })),
  };
}

function draft(text: string, { figure }: Extract<Token, { type: 'figure' }>): Draft {
  const hedge = readHedge(text, figure);
  return {
    figure,
    hedge: hedge.hedge,
    outerStart: hedge.start,
    outerEnd: hedge.end,
    list: null,
    period: null,
    base: null,
    metric: null,
    metricId: null,
    metricKind: null,
    entity: null,
    scope: null,
    change: null,
    direction: null,
    shareOf: null,
    aggregate: null,
    per: null,
    stance: 'actual',
    attribution: null,
    cues: [],
    confidence: figure.unitInferred ? 0.9 : 1,
    why: hedge.hedge ? [{ attribute: 'hedge', rule: 'words beside the figure', ...hedgeWords(hedge, figure) }] : [],
  };
}

/** The words before the figure, else those after it, else the figure itself (70多倍). */
function hedgeWords({ start, end }: Span, figure: Span): Span {
  if (start < figure.start) return { start, end: figure.start };
  return end > figure.end ? { start: figure.end, end } : { start: figure.start, end: figure.end };
}

/** A number without a unit counts only with a big scale (2760万), or as a precise reading of a known metric (PMI为50.2). */
function whyNot(text: string, { figure, hedge, list }: Draft, metrics: readonly MetricMention[]): string | null {
  const { form, scale, punctuated } = figure.numeral;
  if (
    form === 'bare' &&
    hedge === null &&
    (figure.unit === null ||
      figure.kind !== 'money' ||
      !/[达为至到过]$/u.test(text.slice(Math.max(0, figure.start - 1), figure.start)))
  )
    return 'size class';
  if (figure.unit !== null) return null;
  if (scale >= 4 || (figure.numeral.scaled && list)) return null;
  const near = metrics.findLast(({ end }) => end <= figure.start && figure.start - end <= 8);
  // 营收为12: half of a figure
  const measured =
    near && !near.metric.units.every((unit) => unit === 'money' || unit === 'percent' || unit === 'price');
  if (
    near &&
    (measured || near.metric.units.length === 0) &&
    /^(?:[约近超逾]|同比|环比|指数|收)*(?:为|是|达到?|报|至|到|升至|降至|录得|涨至|跌至)?(?:[约近超逾])*$/u.test(
      text.slice(near.end, figure.start),
    ) &&
    (punctuated || figure.numeral.scaled || text.slice(near.end, figure.start) !== '')
  ) {
    return null;
  }
  return 'number without a unit';
}

function toFacts(
  article: Article,
  sentences: readonly Sentence[],
  place: ReturnType<typeof placer>,
  asWritten: (phrase: string) => string,
): Fact[] {
  const { view, text } = article;
  const seen = new Map<string, number>();
  return sentences.flatMap((sentence) => {
    const quote = view.text.slice(sentence.start, sentence.end);
    const home = toSource(view, sentence);
    return sentence.drafts.map((one): Fact => {
      const span = toSource(view, one.figure);
      const written = {
        digits: one.figure.values.map(toText),
        fine: powerOfTen(one.figure.fine),
        coarse: powerOfTen(one.figure.coarse),
        more: one.figure.more,
      };
      const figureText = text.slice(span.start, span.end);
      return {
        id: identify(quote, figureText, one.figure.start - sentence.start, seen),
        ...span,
        ...place(span.start),
        text: figureText,
        kind: kindOf(one),
        value: plainValue(one.figure.values),
        ...admits(written, one.hedge),
        written,
        unit: one.figure.unit,
        unitInferred: one.figure.unitInferred,
        currency: one.figure.currency,
        hedge: one.hedge,
        entity: one.entity && asWritten(one.entity),
        scope: one.scope && asWritten(one.scope),
        metric: one.metric && asWritten(one.metric),
        metricId: one.metricId,
        period: one.period,
        change: one.change === 'ytd' ? null : one.change,
        base: one.base,
        direction: one.direction,
        shareOf: one.shareOf && asWritten(one.shareOf),
        aggregate: one.aggregate,
        per: one.per,
        stance: one.stance,
        attribution: one.attribution && asWritten(one.attribution),
        quote,
        sentence: home.start,
        block: sentence.block,
        heading: sentence.heading,
        list: one.list,
        cues: one.cues.map((cue) => ({ ...cue, ...toSource(view, cue) })),
        confidence: Math.round(one.confidence * 100) / 100,
        also: copies(article, one.figure),
        copyOf: null,
        why: one.why.map(({ attribute, rule, start, end }) => ({
          attribute,
          rule,
          ...toSource(view, { start, end }),
          text: view.text.slice(start, end),
        })),
      };
    });
  });
}

/** A sum of money per something, or of a price metric, is a price. */
const kindOf = ({ figure, per, metricKind }: Draft): Fact['kind'] =>
  figure.kind === 'money' &&
  (metricKind === 'price' || (per !== null && per !== 'month' && per !== 'year' && per !== 'day' && per !== 'quarter'))
    ? 'price'
    : figure.kind;

function plainValue(values: readonly Decimal[]): Fact['value'] {
  const numbers = values.map((value) => Number(toText(value)));
  return numbers.length === 2 ? [numbers[0]!, numbers[1]!] : numbers[0]!;
}

/** Content-derived and stable while the sentence stands: a hash of the sentence, the figure and its place in it. */
function identify(quote: string, figure: string, offset: number, seen: Map<string, number>): string {
  const hash = createHash('sha256').update(`${quote}\n${figure}\n${offset}`).digest('hex').slice(0, 10);
  const times = seen.get(hash) ?? 0;
  seen.set(hash, times + 1);
  return times === 0 ? `f-${hash}` : `f-${hash}-${times + 1}`;
}

/** The same figure in exact copies of its passage, as places in the file. */
function copies({ view, passages }: Article, { start, end }: Span): Span[] {
  return passages.flatMap((passage) =>
    passage.kind === 'duplicate' && passage.exact && passage.of && passage.of.start <= start && end <= passage.of.end
      ? [
          toSource(view, {
            start: start - passage.of.start + passage.start,
            end: end - passage.of.start + passage.start,
          }),
        ]
      : [],
  );
}

function countMentions(
  sentences: readonly Sentence[],
  entities: readonly { name: string; aliases: string[] }[],
): FactSheet['entities'] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const { entity } of sentence.mentions) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  return entities
    .map(({ name, aliases }) => ({ name, aliases, mentions: counts.get(name) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}
