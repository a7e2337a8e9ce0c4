import type { Element } from 'hast';
import type { Evident, Related } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
import { anchors } from '../cite.ts';
import { formatAgainst, formatTopic } from '../format/name.ts';
import { formatChange, formatComputed, formatFigure } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { Wording } from '../wording.ts';
import { segments } from './segments.ts';
import { h } from './tree.ts';

export interface CardContext {
  locale: Locale;
  words: Wording;
  /** language of the source, for quotations */
  language: string;
  tokens: string;
  findings: ReadonlyMap<string, Related>;
}

/** What an attribute says, in the order in which a reader asks; null where it says nothing. */
const ATTRIBUTES: readonly (readonly [id: string, of: (figure: Evident, context: CardContext) => string | null])[] = [
  ['entity', ({ entity }) => entity],
  ['scope', ({ scope }) => scope],
  [
    'metric',
    (figure, { locale }) => figure.metric && formatTopic({ ...figure, metric: figure.metric, change: null }, locale),
  ],
  ['period', ({ period }, { locale }) => period && formatPeriod(period, locale)],
  ['change', ({ change }, { locale }) => change && formatAgainst(change, locale)],
  ['base', ({ base }, { locale }) => base && formatPeriod(base, locale)],
  ['shareOf', ({ shareOf }) => shareOf],
  ['hedge', ({ hedge }, { words }) => hedge && (words.known(`hedge.${hedge}`) ?? hedge)],
  ['stance', ({ stance }, { words }) => (stance === 'actual' ? null : (words.known(`stance.${stance}`) ?? stance))],
  ['attribution', ({ attribution }) => attribution],
];
/** What every figure should have: that it is missing is told. */
const EXPECTED = new Set(['entity', 'metric', 'period']);

/** All there is to know of one figure: what it says, the sentence it stands in, which words gave what, where it was checked. */
export function figureCard(figure: Evident, context: CardContext): Element {
  const { words, locale, language, findings, tokens } = context;
  const related = figure.findings.flatMap((id) => findings.get(id) ?? []);
  const { start, end } = figure.sentence;
  return h(
    'article',
    {
      className: ['card'],
      id: anchors.figure(figure.id),
      tabIndex: -1,
      dataTokens: tokens,
      dataSentence: `${start}-${end}`,
    },
    h(
      'h3',
      {},
      h('span', { className: ['value'] }, figureWords(figure, locale)),
      ' ',
      verdictChip(figure.verdict ?? 'alone', words),
    ),
    aboutLine(figure, locale),
    h('blockquote', { lang: language }, h('p', {}, segments(figure.sentence.text, marksOf(figure)))),
    h('p', { className: ['place'] }, placeOf(figure, words)),
    h('dl', { className: ['why'] }, reasons(figure, context)),
    related.length === 0
      ? null
      : h(
          'ul',
          { className: ['relations'] },
          related.map((finding) =>
            h(
              'li',
              {},
              h(
                'a',
                { className: ['cited'], href: `#${anchors.finding(finding.id)}` },
                `${words.known(`verdict.${finding.verdict}`)?.split(' ')[0] ?? ''} ${finding.title[locale]}`,
              ),
            ),
          ),
        ),
  );
}

export const figureWords = (figure: Evident, locale: Locale): string =>
  figure.change ? formatChange(figure, locale) : formatFigure(figure, locale);

export const verdictChip = (verdict: string, words: Wording): Element =>
  h('span', { className: ['verdict', `v-${verdict}`] }, words.known(`verdict.${verdict}`) ?? verdict);

/** Whose, what, when. */
export function aboutLine(figure: Evident, locale: Locale): Element {
  const { entity, scope, metric, period } = figure;
  const parts = [entity, metric && formatTopic({ ...figure, metric }, locale), scope, formatPeriod(period, locale)];
  return h('p', { className: ['about'] }, parts.filter(Boolean).join(' · '));
}

function placeOf({ line, copies }: Evident, words: Wording): string {
  const place = words.say('html.line', { line: line });
  return copies === 0 ? place : `${place} · ${words.say('html.copies', { count: copies })}`;
}

/** The figure, and the words in its sentence that gave it its meaning. */
function marksOf({ at, sentence, why }: Evident): { start: number; end: number; className: string }[] {
  const inside = [
    { ...at, className: 'figure' },
    ...why.map(({ start, end, attribute }) => ({ start, end, className: `w-${attribute}` })),
  ];
  return inside.map(({ start, end, className }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
    className,
  }));
}

function reasons(figure: Evident, context: CardContext): Element[] {
  const { words, locale } = context;
  const name = (id: string) => words.known(`html.attribute.${id}`) ?? id;
  const rows = ATTRIBUTES.flatMap(([id, of]) => {
    const says = of(figure, context);
    if (!says && !EXPECTED.has(id)) return [];
    const because = figure.why.filter(({ attribute }) => attribute === id);
    return row(name(id), says || words.say('html.unknown'), because, figure, context);
  });
  const admitted = admits(figure, locale);
  if (admitted) rows.push(row(name('admits'), admitted, [], figure, context));
  rows.push(row(name('confidence'), `${Math.round(figure.confidence * 100)}%`, [], figure, context));
  return rows;
}

function row(name: string, says: string, because: Evident['why'], figure: Evident, context: CardContext): Element {
  const { words, language } = context;
  const given = because.map(({ attribute, rule, text, start, end, line }) => {
    const known = words.known(`html.why.${rule}`);
    return h(
      'span',
      { className: ['because'] },
      text === ''
        ? null
        : h('q', { className: [`w-${attribute}`], ...inOther(language, context), dataAt: `${start}-${end}` }, text),
      line === figure.line ? null : ` ${words.say('html.line', { line })}`,
      ' ',
      known ?? h('span', { lang: /\p{sc=Han}/u.test(rule) ? language : 'en' }, rule),
    );
  });
  return h('div', {}, h('dt', {}, name), h('dd', {}, h('b', {}, says), given));
}

/** A language that is not the document's own is named. */
const inOther = (language: string, { locale }: CardContext) => (language === locale ? {} : { lang: language });

/** The values that the written form leaves possible. */
function admits({ low, high, unit, currency, text }: Evident, locale: Locale): string {
  const write = (value: number) => formatComputed(value, unit, currency, locale, Math.max(6, text.length));
  if (low === null && high === null) return '';
  if (low === null) return `≤ ${write(high!)}`;
  if (high === null) return `≥ ${write(low)}`;
  return low === high ? '' : `${write(low)} – ${write(high)}`;
}
