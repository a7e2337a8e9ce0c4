// What the page does beyond what a page without a script does: of all evidence it shows what is asked for, and it filters.
// Everything it shows is already in the document; it makes no markup.
document.documentElement.className = 'js';
addEventListener('DOMContentLoaded', () => {
  const $ = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const pane = $('#evidence');
  const reading = $('.reading');
  const main = $('main');
  const filter = $('#filter');
  const help = $('#help');
  const close = $('button[name=close]', pane);
  const links = all('a.cited');
  const paragraphs = all('[data-at]', reading);
  const wide = matchMedia('(min-width: 68rem)');
  /** what is shown, and the link it was asked for from */
  let shown = null;
  let asked = null;
  let returning = false;

  const anchorOf = (link) => decodeURIComponent(link.hash.slice(1));
  const cardOf = (anchor) => {
    const found = document.getElementById(anchor);
    return found?.classList.contains('card') ? found : null;
  };
  const say = (words) => {
    $('#said').textContent = words;
  };

  // — evidence —

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
    $('.cards', pane).scrollTop = 0;
    say(`${$('h3', card).textContent}. ${$('.about, .working', card)?.textContent ?? ''}`);
    toText(card);
  }

  /** The sentences of a finding's figures, each once, from the cards of the figures. */
  function quote(card) {
    if (!card.dataset.figures || $('.operands blockquote', card)) return;
    let last = '';
    for (const item of all('.operands > li', card)) {
      const own = cardOf(anchorOf($('a.cited', item)));
      if (!own || own.dataset.sentence === last) continue;
      last = own.dataset.sentence;
      item.append($('blockquote', own).cloneNode(true));
    }
  }

  /** Scrolls the source to the sentence, to the first figure of a finding, or to the first that the filter leaves. */
  function toText(card) {
    const place = Number(card?.dataset.sentence?.split('-')[0]);
    const link = $(card ? '.operand' : 'a.cited:not(.other)', reading);
    const target = Number.isNaN(place) ? link?.closest('[data-at]') : paragraphAt(place);
    if (!target || getComputedStyle(reading).overflowY !== 'auto') pane.scrollTop = 0;
    else reading.scrollTop += target.getBoundingClientRect().top - reading.getBoundingClientRect().top;
  }

  const paragraphAt = (place) => paragraphs.findLast((one) => Number(one.dataset.at) <= place);

  // stretches of text that are no elements; here and not in a sheet, for validators do not know their selector
  const underline = (style) => `{text-decoration:underline 2px ${style}}`;
  const marks = new CSSStyleSheet();
  marks.replaceSync(
    `::highlight(sentence){background-color:color-mix(in srgb,var(--found) 55%,transparent)}
    ::highlight(entity)${underline('solid var(--entity)')}
    ::highlight(metric),::highlight(scope)${underline('double var(--metric)')}
    ::highlight(period)${underline('dashed var(--period)')}`,
  );
  document.adoptedStyleSheets.push(marks);

  /** The sentence and the words that gave a figure its meaning, in the source text. */
  function highlight(card) {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.clear();
    if (!card) return;
    mark('sentence', [card.dataset.sentence]);
    for (const attribute of ['entity', 'metric', 'period', 'scope']) {
      mark(
        attribute,
        all(`.because .w-${attribute}`, card).map((one) => one.dataset.at),
      );
    }
  }

  function mark(name, spans) {
    const ranges = spans.filter(Boolean).map(rangeOf).filter(Boolean);
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** `192-258`, places in the whole text, as a range of the document. */
  function rangeOf(span) {
    const [start, end] = span.split('-').map(Number);
    const paragraph = paragraphAt(start);
    if (!paragraph) return null;
    const range = document.createRange();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let at = Number(paragraph.dataset.at);
    let begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = at + node.length;
      if (!begun && start < next) {
        range.setStart(node, start - at);
        begun = true;
      }
      if (begun && end <= next) {
        range.setEnd(node, end - at);
        return range;
      }
      at = next;
    }
    return null;
  }

  /** Shows nothing, or, from within the evidence by key, first goes back to where it was asked for. */
  function leave(event) {
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
    if (location.hash !== link.hash) history.pushState(null, '', link.hash);
    show(card, pane.contains(link) ? null : link);
    // by keyboard, or where the evidence covers the page: go there
    if (event.detail === 0 || !wide.matches || $('.cards', pane).contains(link)) card.focus({ preventScroll: true });
    if (!wide.matches) link.scrollIntoView({ block: 'nearest' });
  });

  main.addEventListener('focusin', (event) => {
    const link = event.target.closest('a.cited');
    const card = wide.matches && link && !returning && cardOf(anchorOf(link));
    if (!card || card === shown) return;
    show(card, link);
    history.replaceState(null, '', link.hash);
  });

  const fromAddress = () => {
    const card = cardOf(decodeURIComponent(location.hash.slice(1)));
    show(card, card && links.find((link) => main.contains(link) && anchorOf(link) === card.id));
  };
  addEventListener('popstate', fromAddress);
  close.addEventListener('click', leave);
  for (const link of all('a.cited', reading)) link.tabIndex = -1;

  // — filter —

  const fields = all('input, select', filter);
  const selects = fields.filter(({ tagName }) => tagName === 'SELECT');
  const [search] = fields;
  const verdicts = fields.at(-1);
  const count = $('output', filter);
  const cards = all('.card', pane);
  const text = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));

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
    for (const box of all('tbody tr, li', main)) box.hidden = active && without(box);
    for (const box of all('section, .table', main)) box.hidden = active && without(box);
    for (const box of all('figure, section > p, h3', main)) box.hidden = active && without(box);
    for (const box of paragraphs) box.classList.toggle('other', active && without(box));
    document.documentElement.classList.toggle('filtered', active);
    if (active) toText(null);
    $('.result', filter).hidden = !active;
    const figures = cards.filter(({ id, dataset }) => dataset.sentence && matching.has(id)).length;
    count.value = active ? count.dataset.words.replace('{n}', figures).replace('{all}', count.dataset.all) : '';
  }

  function clear() {
    for (const field of fields) field.value = '';
    choose();
  }

  filter.hidden = false;
  filter.addEventListener('input', choose);
  $('button[name=clear]', filter).addEventListener('click', clear);
  $('button[name=help]', filter).addEventListener('click', () => help.showModal());

  // a count of the verdict strip is a way to filter by it
  for (const item of all('.section-key-figures > p + ul > li', main)) {
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

  // — keys —

  function step(by) {
    const here = document.activeElement.closest('a.cited');
    const scope = here && (reading.contains(here) ? reading : pane.contains(here) ? null : main);
    if (!scope) return false;
    const near = all('a.cited:not(.other)', scope).filter((link) => link.checkVisibility());
    near[near.indexOf(here) + by]?.focus();
    return true;
  }

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || help.open) return;
    const { key, target } = event;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
    if (key === 'Escape') {
      if (typing && filter.contains(target)) {
        clear();
        target.blur();
      } else if (shown || document.documentElement.classList.contains('open')) leave(event);
      else if (document.documentElement.classList.contains('filtered')) clear();
      else return;
    } else if (typing) return;
    else if (key === '/') search.focus();
    else if (key === '?') help.showModal();
    else if (!(key === 'ArrowDown' && step(1)) && !(key === 'ArrowUp' && step(-1))) return;
    event.preventDefault();
  });

  fromAddress();
});
