import type { Element, ElementContent } from 'hast';
import type { Dossier, Evident } from '../../model/briefing.ts';
import type { Paragraph } from '../../model/reading.ts';
import { anchors } from '../cite.ts';
import type { Wording } from '../wording.ts';
import { element, h } from './tree.ts';

/** The source as it reads, every figure in it a way to its evidence. `data-at` is the place of a paragraph's first character. */
export function readingText(
  { paragraphs, more }: Pick<Dossier, 'paragraphs' | 'more'>,
  figures: ReadonlyMap<string, Evident>,
  language: string,
  words: Wording,
): Element {
  return h(
    'div',
    { className: ['reading'], lang: language },
    paragraphs.map((one) => paragraph(one, figures, words)),
    more.characters > 0
      ? h('p', { className: ['aside'] }, words.say('html.characters', { count: more.characters }))
      : null,
  );
}

function paragraph(one: Paragraph, figures: ReadonlyMap<string, Evident>, words: Wording): Element {
  const { kind, start, line, text, aside } = one;
  const children: ElementContent[] = [];
  let at = start;
  for (const figure of one.figures) {
    if (figure.start > at) children.push({ type: 'text', value: text.slice(at - start, figure.start - start) });
    const verdict = figures.get(figure.id)?.verdict ?? 'alone';
    const value = text.slice(figure.start - start, figure.end - start);
    const link = { className: ['cited', `v-${verdict}`], href: `#${anchors.figure(figure.id)}` };
    children.push(element('a', link, [{ type: 'text', value }]));
    at = figure.end;
  }
  if (at < one.end) children.push({ type: 'text', value: text.slice(at - start) });
  const properties = {
    className: [kind, ...(aside === null ? [] : ['aside'])],
    dataAt: start,
    dataLine: line,
    ...(aside === null ? {} : { title: words.known(`reason.${aside}`) ?? aside }),
  };
  return element('p', properties, children);
}
