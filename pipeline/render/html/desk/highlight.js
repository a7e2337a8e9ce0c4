// Stretches of the source text that are no elements: a sentence, and the words that gave a figure its meaning.
import { all, paragraphAt } from './page.js';

// here and not in a sheet, for validators do not know the selector
const underline = (style) => `{text-decoration:underline 2px ${style}}`;
const marks = new CSSStyleSheet();
marks.replaceSync(
  `::highlight(sentence){background-color:color-mix(in srgb,var(--found) 55%,transparent)}
  ::highlight(entity)${underline('solid var(--entity)')}
  ::highlight(metric),::highlight(scope)${underline('double var(--metric)')}
  ::highlight(period)${underline('dashed var(--period)')}`,
);
document.adoptedStyleSheets.push(marks);

/** The sentence and the words of a card, in the source text; of none: nothing. */
export function highlight(card) {
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
