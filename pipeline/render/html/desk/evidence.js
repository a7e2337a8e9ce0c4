// Of all evidence, what is asked for: by click, by focus, by the address.
import { highlight } from './highlight.js';
import {
  $,
  all,
  anchorOf,
  briefing,
  cardOf,
  hashOf,
  links,
  pane,
  paragraphAt,
  paragraphs,
  reading,
  say,
  wide,
} from './page.js';

const close = $('button[name=close]', pane);
const list = $('.cards', pane);
/** the card that is shown, and the link it was asked for from */
let shown = null;
let asked = null;
let returning = false;

function show(card, link) {
  if (shown === card) return;
  shown?.classList.remove('shown');
  shown = card;
  asked = link ?? asked;
  document.documentElement.classList.toggle('open', card !== null);
  close.hidden = card === null && wide.matches;
  const figures = new Set(card ? (card.dataset.figures ?? card.id).split(' ') : []);
  for (const one of links) {
    const anchor = anchorOf(one);
    const current = card !== null && anchor === card.id;
    if (current) one.setAttribute('aria-current', 'true');
    else one.removeAttribute('aria-current');
    one.classList.toggle('operand', figures.has(anchor));
  }
  highlight(card);
  for (const one of paragraphs) one.classList.toggle('near', one.contains($('.operand', one)));
  if (!card) return;
  card.classList.add('shown');
  quote(card);
  list.scrollTop = 0;
  say(`${$('h3', card).textContent}. ${$('.about, .working', card)?.textContent ?? ''}`);
  toText(card);
}

/** The sentences of a finding's figures, each once, from the cards of the figures. */
function quote(card) {
  if (!card.dataset.figures || $('.operands blockquote', card)) return;
  let last = '';
  for (const item of all('.operands > li', card)) {
    const link = $('a.cited', item);
    const own = link && cardOf(anchorOf(link));
    if (!own || own.dataset.sentence === last) continue;
    last = own.dataset.sentence;
    item.append($('blockquote', own).cloneNode(true));
  }
}

/** Scrolls the source to the sentence, to the first figure of a finding, or to the first that the filter leaves. */
export function toText(card) {
  const place = Number(card?.dataset.sentence?.split('-')[0]);
  const link = $(card ? '.operand' : 'a.cited:not(.other)', reading);
  const target = Number.isNaN(place) ? link?.closest('[data-at]') : paragraphAt(place);
  if (!target || getComputedStyle(reading).overflowY !== 'auto') pane.scrollTop = 0;
  else reading.scrollTop += target.getBoundingClientRect().top - reading.getBoundingClientRect().top;
}

/** Whether there is evidence to leave. */
export const isOpen = () => shown !== null || document.documentElement.classList.contains('open');

/** Shows nothing, or, from within the evidence by key, first goes back to where it was asked for. */
export function leave(event) {
  const back = asked?.checkVisibility() ? asked : null;
  const inside = pane.contains(document.activeElement);
  if (!(inside && back && wide.matches && event.type === 'keydown')) {
    show(null);
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (!inside) return;
  returning = true;
  back?.focus({ preventScroll: wide.matches });
  returning = false;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.cited');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const card = cardOf(anchorOf(link));
  if (!card) return;
  event.preventDefault();
  if (location.hash !== hashOf(link)) history.pushState(null, '', hashOf(link));
  show(card, pane.contains(link) ? null : link);
  // by keyboard, or where the evidence covers the page: go there
  if (event.detail === 0 || !wide.matches || list.contains(link)) card.focus({ preventScroll: true });
  if (!wide.matches) link.scrollIntoView({ block: 'nearest' });
});

briefing.addEventListener('focusin', (event) => {
  const link = event.target.closest('a.cited');
  const card = wide.matches && link && !returning && cardOf(anchorOf(link));
  if (!card || card === shown) return;
  show(card, link);
  history.replaceState(null, '', hashOf(link));
});

/** What the address asks for. */
export const fromAddress = () => {
  const card = cardOf(decodeURIComponent(location.hash.slice(1)));
  show(card, card && links.find((link) => briefing.contains(link) && anchorOf(link) === card.id));
};

addEventListener('popstate', fromAddress);
close.addEventListener('click', leave);
for (const link of all('a.cited', reading)) link.tabIndex = -1;
