// The keys: from figure to figure, into the evidence and back, search, help.
import { isOpen, leave } from './evidence.js';
import { clear, filter, isFiltered, search } from './filter.js';
import { all, briefing, help, pane, reading } from './page.js';

/** From the figure that has the focus to the one before or after it, in the briefing or in the source. */
function step(by) {
  const here = document.activeElement.closest('a.cited');
  const scope = here && (reading.contains(here) ? reading : pane.contains(here) ? null : briefing);
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
    } else if (isOpen()) leave(event);
    else if (isFiltered()) clear();
    else return;
  } else if (typing) return;
  else if (key === '/') search.focus();
  else if (key === '?') help.showModal();
  else if (!(key === 'ArrowDown' && step(1)) && !(key === 'ArrowUp' && step(-1))) return;
  event.preventDefault();
});
