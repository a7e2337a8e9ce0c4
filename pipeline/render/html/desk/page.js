// The parts of the page, and how words that are cited lead to their evidence.

export const $ = (selector, from = document) => from.querySelector(selector);
export const all = (selector, from = document) => [...from.querySelectorAll(selector)];

export const briefing = $('.briefing');
export const main = $('main');
export const pane = $('#evidence');
export const reading = $('.reading');
export const help = $('#help');

/** every way to evidence: in sentences, tables, drawings and the source text */
export const links = all('a.cited');
export const cards = all('.card', pane);
export const paragraphs = all('[data-at]', reading);

/** briefing and evidence stand side by side; else the evidence comes up from below */
export const wide = matchMedia('(min-width: 68rem)');

/** a link of a drawing has no `hash` of its own */
export const hashOf = (link) => link.getAttribute('href');
export const anchorOf = (link) => decodeURIComponent(hashOf(link).slice(1));

export const cardOf = (anchor) => {
  const found = document.getElementById(anchor);
  return found?.classList.contains('card') ? found : null;
};

/** The paragraph of the source that holds a place of the whole text. */
export const paragraphAt = (place) => paragraphs.findLast((one) => Number(one.dataset.at) <= place);

/** Tells whoever listens. */
export const say = (words) => {
  $('#said').textContent = words;
};
