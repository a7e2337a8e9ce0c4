import type { Element } from 'hast';
import type { Wording } from '../wording.ts';
import type { Facet } from './facets.ts';
import { h } from './tree.ts';

/** What chooses among figures; hidden until the script that makes it work is there. */
export function filterForm(facets: readonly Facet[], words: Wording, figures: number): Element {
  const word = (name: string) => words.say(`html.${name}`);
  return h(
    'div',
    { id: 'filter', role: 'search', ariaLabel: word('filter'), hidden: true },
    h('input', {
      type: 'search',
      name: 'words',
      ariaLabel: word('search'),
      placeholder: `${word('search')}  /`,
      autoComplete: ['off'],
    }),
    facets
      .filter(({ options }) => options.length > 0)
      .map(({ id, options }) =>
        h(
          'select',
          { name: id, ariaLabel: words.say(`column.${id}`) },
          h('option', { value: '' }, words.say(`column.${id}`)),
          options.map(({ value, label, count }) => h('option', { value }, count > 0 ? `${label} (${count})` : label)),
        ),
      ),
    h('button', { type: 'button', name: 'help', ariaLabel: word('help') }, '?'),
    h(
      'div',
      { className: ['result'], hidden: true },
      h('output', { name: 'count', dataWords: word('count'), dataAll: figures }),
      h('button', { type: 'button', name: 'clear' }, word('clear')),
    ),
  );
}

/** What the keys do. */
export function helpDialog(words: Wording): Element {
  const keys = ['Tab', '↑ ↓', 'Enter', 'Esc', '/', '?'];
  return h(
    'dialog',
    { id: 'help', ariaLabelledBy: ['help-title'] },
    h('h2', { id: 'help-title' }, words.say('html.help')),
    h(
      'dl',
      {},
      keys.map((key) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, words.say(`html.keys.${key}`)))),
    ),
    h('form', { method: 'dialog' }, h('button', { type: 'submit' }, words.say('html.close'))),
  );
}
