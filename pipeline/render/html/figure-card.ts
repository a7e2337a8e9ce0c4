import type { Element } from 'hast';
import type { Evident, Related } from '../../model/briefing.ts';
import { inLocale } from '../../model/locale.ts';
import { anchors } from '../cite.ts';
import { formatComputed } from '../format/computed.ts';
import { formatDerived } from '../format/derived.ts';
import { formatChange, formatFigure } from '../format/figure.ts';
import { formatTopic } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import type { Language } from '../language/language.ts';
import type { Wording } from '../wording.ts';
import { segments } from './segments.ts';
import { h } from './tree.ts';

export interface CardContext {
  writing: Language;
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
    (figure, { writing }) => figure.metric && formatTopic({ ...figure, metric: figure.metric, change: null }, writing),
  ],
  ['period', ({ period }, { writing }) => period && formatPeriod(period, writing)],
  ['change', ({ change }, { writing }) => change && writing.changes[change].long],
  ['base', ({ base }, { writing }) => base && formatPeriod(base, writing)],
  ['shareOf', ({ shareOf }) => shareOf],
  ['hedge', ({ hedge }, { words }) => hedge && (words.known(`hedge.${hedge}`) ?? hedge)],
  ['stance', ({ stance }, { words }) => (stance === 'actual' ? null : (words.known(`stance.${stance}`) ?? stance))],
  ['attribution', ({ attribution }) => attribution],
];
/** What every figure should have: that it is missing is told. */
const EXPECTED = new Set(['entity', 'metric', 'period']);

/** All there is to know of one figure: what it says, the sentence it stands in, which words gave what, where it was checked. */
export function figureCard(figure: Evident, context: CardContext): Element {
  const { words, writing, language, findings, tokens } = context;
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
      h('span', { className: ['value'] }, figureWords(figure, writing)),
      ' ',
      verdictChip(figure.verdict ?? 'alone', words),
    ),
    aboutLine(figure, writing),
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
                [
                  signOf(finding.verdict, words),
                  formatDerived(finding, writing) || inLocale(finding.title, writing.tag),
                ]
                  .filter(Boolean)
                  .join(' '),
              ),
            ),
          ),
        ),
  );
}

export const figureWords = (figure: Evident, writing: Language): string =>
  figure.change ? formatChange(figure, writing) : formatFigure(figure, writing);

/** The sign that opens the name of a verdict, where one does. */
const signOf = (verdict: string, words: Wording): string =>
  /^[^\p{L}\s]/u.exec(words.known(`verdict.${verdict}`) ?? '')?.[0] ?? '';

export const verdictChip = (verdict: string, words: Wording): Element =>
  h('span', { className: ['verdict', `v-${verdict}`] }, words.known(`verdict.${verdict}`) ?? verdict);

/** Whose, what, when. */
export function aboutLine(figure: Evident, writing: Language): Element {
  const { entity, scope, metric, period } = figure;
  const parts = [entity, metric && formatTopic({ ...figure, metric }, writing), scope, formatPeriod(period, writing)];
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
  const { words, writing } = context;
  const name = (id: string) => words.known(`html.attribute.${id}`) ?? id;
  const rows = ATTRIBUTES.flatMap(([id, of]) => {
    const says = of(figure, context);
    if (!says && !EXPECTED.has(id)) return [];
    const because = figure.why.filter(({ attribute }) => attribute === id);
    return row(name(id), says || words.say('html.unknown'), because, figure, context);
  });
  const admitted = admits(figure, writing);
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
const inOther = (language: string, { writing }: CardContext) => (language === writing.tag ? {} : { lang: language });

/** The values that the written form leaves possible. */
function admits({ low, high, unit, currency, text }: Evident, writing: Language): string {
  const write = (value: number) => formatComputed(value, unit, currency, writing, Math.max(6, text.length));
  if (low === null && high === null) return '';
  if (low === null) return `≤ ${write(high!)}`;
  if (high === null) return `≥ ${write(low)}`;
  return low === high ? '' : `${write(low)} – ${write(high)}`;
}
