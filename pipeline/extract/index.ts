import type { Article } from '../model/article.ts';
import type { FactSheet } from '../model/fact.ts';
import { isUnnamed } from '../model/period.ts';
import { simplified } from '../model/simplified.ts';
import type { Span } from '../model/span.ts';
import { placer, toSource } from '../model/view.ts';
import { attributeAll } from './attribute/index.ts';
import { companiesOf, laidOut, partsOf } from './attribute/table/layout.ts';
import { foldCopies } from './copies.ts';
import { asDeclared, declarations } from './declared-currency.ts';
import type { Draft, Sentence } from './draft.ts';
import { draft, whyNot, whyNotInCell } from './drafts.ts';
import { inOrder, toFacts } from './facts.ts';
import { findLists, recountLists } from './lists.ts';
import { findEntities } from './names/find.ts';
import { isCompany } from './names/input.ts';
import { mentions, nameTrie } from './names/mentions.ts';
import { restorer } from './restorer.ts';
import { scan } from './scan/scan.ts';
import type { Token } from './scan/token.ts';
import { resolveTimes } from './times/resolve.ts';
import { findCues, findMetrics, findPronouns, metricEnd } from './words.ts';

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
  const tables = article.tables.map((table) => laidOut(text, table));
  const entities = findEntities({
    text,
    sentences: article.sentences,
    title: article.title,
    tokens: tokens.flat(),
    aliases: Object.fromEntries(
      Object.entries(article.aliases).map(([name, short]) => [simplified(name), short.map(simplified)]),
    ),
    listed: tables.flatMap((table) => companiesOf(text, table)),
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
  const parts = new Map(tables.flatMap(partsOf));
  const declared = declarations(text, tokens.flat());
  let nextTime = 0;
  let nextList = 0;
  const unread: { start: number; end: number; reason: string }[] = [];
  const sentences = article.sentences.map((span, i): Sentence => {
    const drafts: Draft[] = [];
    const from = nextTime;
    for (const token of tokens[i]!) {
      if (token.type === 'time') nextTime++;
      else if (token.type === 'figure') drafts.push(draft(text, asDeclared(text, token.figure, declared)));
      else if (token.reason !== 'number word without a unit') unread.push(token);
    }
    tokens[i] = NO_TOKENS;
    nextList = findLists(text, drafts, nextList);
    const mentioned = mentions(text, span, names);
    const timed = times.slice(from, nextTime);
    const metrics = findMetrics(
      text,
      span,
      [...mentioned, ...timed].sort((a, b) => a.start - b.start),
    );
    const kept = drafts.filter((one) => {
      const named = mentioned.some(({ start, end }) => start < one.figure.end && one.figure.start < end);
      const cell = blocks[span.block]?.kind === 'cell';
      const reason = named
        ? 'name'
        : cell
          ? whyNotInCell(one, parts.get(span.start), drafts.length === 1)
          : whyNot(text, one, metrics);
      if (reason) unread.push({ start: one.figure.start, end: one.figure.end, reason });
      return reason === null;
    });
    recountLists(kept);
    return {
      start: span.start,
      end: span.end,
      block: span.block,
      heading: blocks[span.block]?.kind === 'heading',
      drafts: kept,
      times: timed,
      metrics,
      mentions: mentioned,
      pronouns: findPronouns(text, span),
      cues: findCues(text, span),
    };
  });
  const companies = new Set(entities.filter(isCompany).map(({ name }) => name));
  const document = {
    text,
    entities,
    companies,
    named: true,
    labels: new Map(),
    dominant: null,
    opening: null,
    reporting: null,
  };
  attributeAll(document, sentences, { title: article.title, tables, blocks });
  const place = placer(article.text);
  const at = (span: Span) => {
    const { start, end } = toSource(view, span);
    return { start, end, text: article.text.slice(start, end) };
  };
  return {
    source: article.source,
    facts: foldCopies(article, inOrder(toFacts(article, sentences, place, asWritten))),
    periods: times.map(({ start, end, norm }) => ({ ...at({ start, end }), norm: isUnnamed(norm) ? null : norm })),
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

/** In place of tokens that are used: of a long text they are many. */
const NO_TOKENS: Token[] = [];

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
