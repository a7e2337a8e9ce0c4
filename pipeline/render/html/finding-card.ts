import type { Element } from 'hast';
import type { Evident, Related } from '../../model/briefing.ts';
import { anchors } from '../cite.ts';
import { formatFigure } from '../format/figure.ts';
import { findingView } from '../view/finding.ts';
import type { Wording } from '../wording.ts';
import { aboutLine, type CardContext, figureWords, verdictChip } from './figure-card.ts';
import { h } from './tree.ts';

/** All there is to know of one finding: the working, what it means, and every figure it rests on. */
export function findingCard(finding: Related, figures: ReadonlyMap<string, Evident>, context: CardContext): Element {
  const { words, writing, tokens } = context;
  const operands = [...new Set([...finding.facts, ...(finding.stated ? [finding.stated] : [])].map(({ id }) => id))];
  const shown = operands.length > MOST ? [] : operands.flatMap((id) => figures.get(id) ?? []);
  const view = findingView({ ...finding, marks: [] }, writing);
  const says = [words.known(`says.${finding.verdict}`), view.note].filter((one) => one);
  return h(
    'article',
    {
      className: ['card'],
      id: anchors.finding(finding.id),
      tabIndex: -1,
      dataTokens: tokens,
      dataFigures: operands.join(' '),
    },
    h('h3', {}, view.name, ' ', verdictChip(finding.verdict, words)),
    h('p', { className: ['working'] }, workingOf(view, words)),
    says.map((one) => h('p', { className: ['says'] }, one)),
    view.range === '' ? null : h('p', { className: ['place'] }, `${words.say('column.range')}: ${view.range}`),
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
              h('b', {}, formatFigure(fact, writing)),
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

/** The arithmetic, and what the text says of it. */
function workingOf({ arithmetic, relation, stated }: ReturnType<typeof findingView>, words: Wording): string {
  return [arithmetic, stated && words.say(`relation.${relation}`, { stated })].filter(Boolean).join(' · ');
}

function operand(figure: Evident, stated: boolean, { writing, words }: CardContext): Element {
  return h(
    'li',
    {},
    h('a', { className: ['cited'], href: `#${anchors.figure(figure.id)}` }, figureWords(figure, writing)),
    ' ',
    stated ? h('small', { className: ['stated'] }, words.say('column.stated')) : null,
    h('small', { className: ['place'] }, words.say('html.line', { line: figure.line })),
    aboutLine(figure, writing),
  );
}
