import type { Element } from 'hast';
import type { Evident, Related } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
import { anchors } from '../cite.ts';
import { formatArithmetic, formatRange } from '../format/formula.ts';
import { formatFigure } from '../format/number.ts';
import type { Wording } from '../wording.ts';
import { aboutLine, type CardContext, figureWords, verdictChip } from './figure-card.ts';
import { h } from './tree.ts';

/** All there is to know of one finding: the working, what it means, and every figure it rests on. */
export function findingCard(finding: Related, figures: ReadonlyMap<string, Evident>, context: CardContext): Element {
  const { words, locale, tokens } = context;
  const operands = [...new Set([...finding.facts, ...(finding.stated ? [finding.stated] : [])].map(({ id }) => id))];
  const shown = operands.length > MOST ? [] : operands.flatMap((id) => figures.get(id) ?? []);
  const range = finding.verdict === 'derived' || shown.length > 0 ? formatRange(finding, locale) : '';
  const says = [words.known(`says.${finding.verdict}`), finding.note?.[locale]].filter(Boolean).join(' ');
  return h(
    'article',
    {
      className: ['card'],
      id: anchors.finding(finding.id),
      tabIndex: -1,
      dataTokens: tokens,
      dataFigures: operands.join(' '),
    },
    h('h3', {}, finding.title[locale], ' ', verdictChip(finding.verdict, words)),
    h('p', { className: ['working'] }, workingOf(finding, locale, words)),
    says === '' ? null : h('p', { className: ['says'] }, says),
    range === '' ? null : h('p', { className: ['place'] }, `${words.known('column.range')}: ${range}`),
    shown.length === 0
      ? h('p', {}, words.say('html.operands', { count: operands.length }))
      : h(
          'ul',
          { className: ['operands'] },
          shown.map((figure) => operand(figure, figure.id === finding.stated?.id, context)),
        ),
    finding.elsewhere.length === 0
      ? null
      : h(
          'ul',
          { className: ['operands'] },
          finding.elsewhere.map(({ source, fact }) =>
            h(
              'li',
              {},
              h('b', {}, formatFigure(fact, locale)),
              h(
                'p',
                { className: ['about'] },
                [source.title ?? source.id, source.outlet, source.published].filter(Boolean).join(' · '),
              ),
              h('blockquote', { lang: context.language }, h('p', {}, fact.quote)),
            ),
          ),
        ),
  );
}

const MOST = 24;
const RELATIONS = { '=': 'equal', '<=': 'at-most', '>=': 'at-least' } as const;

function workingOf(finding: Related, locale: Locale, words: Wording): string {
  const stated = finding.claim ? finding.claim[locale] : finding.given ? formatFigure(finding.given, locale) : '';
  const relation = words.say(`relation.${finding.claim ? 'claim' : RELATIONS[finding.relation]}`);
  return [formatArithmetic(finding, locale), stated && relation.replace('{stated}', stated)]
    .filter(Boolean)
    .join(' · ');
}

function operand(figure: Evident, stated: boolean, { locale, words }: CardContext): Element {
  return h(
    'li',
    {},
    h('a', { className: ['cited'], href: `#${anchors.figure(figure.id)}` }, figureWords(figure, locale)),
    ' ',
    stated ? h('small', { className: ['stated'] }, words.say('column.stated')) : null,
    h('small', { className: ['place'] }, words.say('html.line', { line: figure.line })),
    aboutLine(figure, locale),
  );
}
