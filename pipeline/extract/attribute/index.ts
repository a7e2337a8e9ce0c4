import { ANALYST_ENDINGS } from '../../lexicon/grammar.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Carry, Document, Sentence } from '../draft.ts';
import { isCompany } from '../names/input.ts';
import { isRolling } from '../times/role.ts';
import { attributeChange } from './change.ts';
import { attributeComparisons } from './comparison.ts';
import { restateConversions } from './conversion.ts';
import { spanCumulative } from './cumulative.ts';
import { attributeEntities } from './entity/entity.ts';
import { findItemLabels } from './entity/item-labels.ts';
import { isObject } from './entity/object.ts';
import { isSource } from './entity/source.ts';
import { carryFar } from './far-period.ts';
import { fitPeriod } from './fit-period.ts';
import { attributeRates } from './from-to.ts';
import { attributeManner } from './manner.ts';
import { attributeMetrics } from './metric/metric.ts';
import { inferMoney } from './money.ts';
import { attributePeriods } from './period.ts';
import { reportingPeriod } from './reporting.ts';
import { restateFigures, restateHeadings } from './restatement.ts';
import type { LaidTable } from './table/layout.ts';
import { saidBefore } from './table/said-before.ts';
import { attributeTable } from './table/table.ts';

/**
 * Gives every figure its attributes, sentence by sentence: what one leaves open, the next takes over.
 * Headings come last: their figures are those of the body, said in short.
 */
export function attributeAll(
  base: Document,
  all: readonly Sentence[],
  { title, tables, blocks }: Pick<Article, 'title' | 'blocks'> & { tables: readonly LaidTable[] },
): void {
  const sentences = all.filter(({ block }) => blocks[block]?.kind !== 'cell');
  const labels = findItemLabels(base.text, sentences);
  const named = isNamed(base.text, sentences, title);
  const document: Document = {
    ...base,
    named,
    labels,
    dominant: topicOf(sentences, labels, dominantEntity(base.text, sentences, title)),
    opening: openingPlace(sentences),
    reporting: reportingPeriod(base.text, sentences, title, named),
  };
  const cells = new Map(
    all.filter(({ block }) => blocks[block]?.kind === 'cell').map((sentence) => [sentence.start, sentence]),
  );
  tables.forEach((table, i) => {
    attributeTable(base.text, table, (start) => cells.get(start) ?? null, saidBefore(table, sentences, document), i);
  });
  const carry: Carry = {
    distant: null,
    subject: null,
    subjects: [],
    group: null,
    time: null,
    series: null,
    last: null,
    level: null,
    thing: null,
    whole: null,
  };
  let block = -1;
  const spoken = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.heading) {
      // a new section: what it speaks of is said anew
      if (sentence.start !== title?.start) {
        carry.subject = null;
        carry.distant = null;
      }
      carry.time = null;
      carry.last = null;
      carry.level = null;
    } else if (sentence.block !== block) {
      // a list is of no time that was named before the paragraph that leads to it
      if (labels.has(sentence.block) && !labels.has(block) && carry.time === null && document.reporting !== null)
        carry.distant = null;
      carry.distant = carry.time && !carry.time.ahead && !isRolling(base.text, carry.time) ? carry.time : carry.distant;
      carry.time = null;
      carry.last = null;
      carry.level = null;
      // an item of a list with labels goes on about nobody of the one before
      carry.subject = document.dominant ?? (labels.has(sentence.block) ? null : topicAfter(document, spoken, carry));
      spoken.clear();
    }
    block = sentence.block;
    attributeSentence(document, sentence, carry);
    for (const { entity } of sentence.mentions) if (isCompany(entity)) spoken.add(entity.name);
    if (!sentence.heading && carry.subject !== null && !document.companies.has(carry.subject))
      carry.whole ??= carry.subject;
    letGo(sentence);
  }
  spanCumulative(sentences);
  for (const sentence of sentences) restateConversions(document, sentence);
  inferMoney(base.text, sentences);
  restateFigures(sentences);
  restateHeadings(sentences);
}

/** Behind a paragraph that goes through several companies the market they are of is spoken of again, not the last of them. */
function topicAfter({ companies }: Document, spoken: ReadonlySet<string>, { subject, whole }: Carry): string | null {
  return whole !== null && subject !== null && companies.has(subject) && spoken.size > 2 ? whole : subject;
}

function attributeSentence(document: Document, sentence: Sentence, carry: Carry): void {
  attributeChange(document, sentence);
  attributeManner(document, sentence);
  attributePeriods(document, sentence, carry);
  attributeRates(document.text, sentence);
  attributeComparisons(document, sentence);
  attributeMetrics(document, sentence, carry);
  attributeEntities(document, sentence, carry);
  for (const draft of sentence.drafts) {
    carryFar(document.text, draft, sentence, carry);
    fitPeriod(document.text, draft, sentence);
  }
}

/** What only the sentence's own figures asked for: of a long text it is much. */
function letGo(sentence: Sentence): void {
  sentence.metrics = [];
  sentence.pronouns = [];
  sentence.cues = [];
  for (const draft of sentence.drafts) draft.why = draft.why.slice();
}

/** A name in the headline or where the figures begin, or a name or a word for one for every dozen figures: about companies and not about a market. */
function isNamed(text: string, sentences: readonly Sentence[], title: Span | null): boolean {
  let [names, words, figures] = [0, 0, 0];
  const opening = sentences.find(({ drafts, heading }) => drafts.length > 0 && !heading);
  for (const sentence of sentences) {
    const mentioned = sentence.mentions.filter(
      (mention) =>
        isCompany(mention.entity) &&
        !isSource(text, mention.start, mention.end) &&
        !ANALYST_ENDINGS.some((ending) => text.endsWith(ending, mention.end)),
    ).length;
    if (mentioned > 0 && (sentence.start === title?.start || sentence === opening)) return true;
    names += mentioned;
    words += sentence.pronouns.length;
    figures += sentence.drafts.length;
  }
  return names > 0 && (names + words) * 12 >= figures;
}

/** Whom the article is about: named in the headline, or in more than 60% of mentions. */
function dominantEntity(text: string, sentences: readonly Sentence[], title: Span | null): string | null {
  const everywhere = sentences.flatMap((sentence) => sentence.mentions.map((mention) => ({ sentence, mention })));
  // who is only held, bought or compared with is not the topic, where anybody else is
  const topics = everywhere.filter(
    ({ sentence, mention }) =>
      !mention.entity.person && mention.entity.kind !== 'institution' && !isObject(text, sentence, mention),
  );
  const counts = new Map<string, number>();
  for (const { mention } of topics.length > 0 ? topics : everywhere)
    counts.set(mention.entity.name, (counts.get(mention.entity.name) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first) return null;
  if (first[1] > total * 0.6 && isEarly(first, sentences, title) && isNamed(text, sentences, title)) return first[0];
  const headline = sentences.find(({ start }) => start === title?.start);
  const named = [...new Set(headline?.mentions.map(({ entity }) => entity.name))];
  return named.length === 1 && (counts.get(named[0]!) ?? 0) >= total * 0.4 ? named[0]! : null;
}

/** Who is named in one item of a list and not before it is not whom all of it is about. */
function topicOf(
  sentences: readonly Sentence[],
  labels: ReadonlyMap<number, Span | null>,
  dominant: string | null,
): string | null {
  const [list] = labels.keys();
  if (list === undefined || dominant === null) return dominant;
  const first = sentences.find(({ mentions }) => mentions.some(({ entity }) => entity.name === dominant));
  return first && first.block < list ? dominant : null;
}

/** Whether somebody is named before a third of the figures has been told, or once before all of them: whom an article is about it says early. */
function isEarly(
  [name, times]: readonly [string, number],
  sentences: readonly Sentence[],
  title: Span | null,
): boolean {
  const total = sentences.reduce((sum, { drafts }) => sum + drafts.length, 0);
  let told = 0;
  for (const { start, drafts, mentions } of sentences) {
    const mention = mentions.find(({ entity }) => entity.name === name);
    if (mention && (times > 1 || start === title?.start)) return true;
    if (mention) return told === 0 && !drafts.some(({ outerStart }) => outerStart < mention.start);
    if (start !== title?.start) told += drafts.length;
    if (told * 3 > total) return false;
  }
  return false;
}

/** 浙江省…: the place or industry of the first sentence that has figures. */
const openingPlace = (sentences: readonly Sentence[]): string | null =>
  sentences
    .find(({ drafts, heading }) => drafts.length > 0 && !heading)
    ?.mentions.find(({ entity: { kind } }) => kind === 'place' || kind === 'industry')?.entity.name ?? null;
