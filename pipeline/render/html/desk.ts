import type { ElementContent, Root } from 'hast';
import type { Dossier } from '../../model/briefing.ts';
import type { Language } from '../language/language.ts';
import type { Spot } from '../svg.ts';
import type { Wording } from '../wording.ts';
import { facetsOf } from './facets.ts';
import { figureCard } from './figure-card.ts';
import { filterForm, helpDialog } from './filter.ts';
import { findingCard } from './finding-card.ts';
import { languages } from './plugins.ts';
import { readingText } from './reading-text.ts';
import { linkCharts } from './spots.ts';
import { h, isElement } from './tree.ts';

/**
 * The desk of whoever checks: the briefing on one side, on the other its evidence: every figure and finding with what it rests
 * on, and the source itself. All of it is there without a script; a script shows of it what is asked for.
 * @param body the briefing: header and main
 * @param dossier with names as the locale reads them
 */
export function desk(
  body: Root,
  dossier: Dossier,
  {
    writing,
    words,
    language,
    spots,
  }: { writing: Language; words: Wording; language: string; spots: Readonly<Record<string, readonly Spot[]>> },
): Root {
  linkCharts(body, spots);
  const figures = new Map(dossier.figures.map((figure) => [figure.id, figure]));
  const findings = new Map(dossier.findings.map((finding) => [finding.id, finding]));
  const { facets, of } = facetsOf(dossier, writing, words);
  const context = (one: Parameters<typeof of>[0]) => ({
    writing,
    words,
    language,
    findings,
    tokens: of(one).join(' '),
  });
  const at = body.children.findIndex((node) => isElement(node, 'main'));
  const parts = body.children as ElementContent[];
  const aside = h(
    'aside',
    { id: 'evidence', ariaLabelledBy: ['evidence-title'] },
    h('h2', { id: 'evidence-title', tabIndex: -1 }, words.say('html.evidence')),
    h('button', { type: 'button', name: 'close', hidden: true, ariaLabel: words.say('html.close') }, '×'),
    h('p', { className: ['hint'] }, words.say('html.hint')),
    h(
      'div',
      { className: ['cards'] },
      dossier.figures.map((figure) => figureCard(figure, context(figure))),
      dossier.findings.map((finding) => findingCard(finding, figures, context(finding))),
    ),
    h(
      'section',
      { id: 'source-text', ariaLabelledBy: ['source-title'] },
      h('h3', { id: 'source-title' }, words.say('html.text')),
      readingText(dossier, figures, language, words),
    ),
  );
  const whole = h(
    'div',
    { className: ['desk'] },
    h(
      'div',
      { className: ['briefing'] },
      parts.slice(0, at),
      filterForm(facets, words, dossier.figures.length),
      parts.slice(at),
    ),
    aside,
  );
  const root: Root = {
    type: 'root',
    children: [
      h('a', { className: ['skip'], href: '#evidence' }, words.say('html.skip')),
      whole,
      h('p', { id: 'said', role: 'status', className: ['unseen'] }),
      helpDialog(words),
    ],
  };
  languages(writing.tag)(root);
  return root;
}
