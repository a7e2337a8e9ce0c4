// What is left of briefing and source, by entity, metric, period, verdict and words.
import { toText } from './evidence.js';
import { $, all, anchorOf, cards, help, links, main, paragraphs } from './page.js';

export const filter = $('#filter');
const fields = all('input, select', filter);
const selects = fields.filter(({ tagName }) => tagName === 'SELECT');
export const [search] = fields;
const verdicts = fields.at(-1);
const count = $('output', filter);
/** the counts of the verdicts, which are ways to filter and stay */
const strip = $('.section-key-figures > p + ul', main);
const text = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));

export const isFiltered = () => document.documentElement.classList.contains('filtered');

function choose() {
  const tokens = selects.map(({ value }) => value).filter(Boolean);
  const words = search.value.trim().toLowerCase();
  const active = tokens.length > 0 || words !== '';
  const matching = new Set();
  for (const card of cards) {
    const own = card.dataset.tokens.split(' ');
    if (tokens.every((token) => own.includes(token)) && text.get(card).includes(words)) matching.add(card.id);
  }
  for (const link of links) link.classList.toggle('other', active && !matching.has(anchorOf(link)));
  const without = (box) => !$('a.cited:not(.other)', box);
  for (const box of all('tbody tr, li', main)) box.hidden = active && without(box) && !strip?.contains(box);
  for (const box of all('section, .table', main)) box.hidden = active && without(box);
  for (const box of all('figure, section > p, h3', main)) box.hidden = active && without(box);
  for (const box of paragraphs) box.classList.toggle('other', active && without(box));
  document.documentElement.classList.toggle('filtered', active);
  if (active) toText(null);
  $('.result', filter).hidden = !active;
  const figures = cards.filter(({ id, dataset }) => dataset.sentence && matching.has(id)).length;
  count.value = active ? count.dataset.words.replace('{n}', figures).replace('{all}', count.dataset.all) : '';
}

export function clear() {
  for (const field of fields) field.value = '';
  choose();
}

filter.hidden = false;
filter.addEventListener('input', choose);
$('button[name=clear]', filter).addEventListener('click', clear);
$('button[name=help]', filter).addEventListener('click', () => help.showModal());

// a count of the verdict strip is a way to filter by it
for (const item of strip ? all('li', strip) : []) {
  const option = [...verdicts.options].find(({ value, text: label }) => {
    return value && item.textContent.includes(label.replace(/ \(\d+\)$/, ''));
  });
  if (!option) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...item.childNodes);
  item.append(button);
  button.addEventListener('click', () => {
    verdicts.value = verdicts.value === option.value ? '' : option.value;
    choose();
  });
}
