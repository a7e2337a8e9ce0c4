import { withoutCitations } from '../cite.ts';

type Slots = Readonly<Record<string, string | number>>;

const TOKEN = /\[([^\]]*)\]|\{([\w-]+)\}|[^[{]+|[[{]/g;
const SLOT = /\{([\w-]+)\}/g;

/**
 * Fills the slots of a pattern: `{name}`. What stands in brackets goes where one of its slots is empty: `{topic}[, {period}]`.
 * A Latin name does not run into the digits of the slot behind it.
 */
export function fill(pattern: string, slots: Slots): string {
  const value = (name: string) => String(slots[name] ?? '');
  let text = '';
  let joins = false;
  const put = (part: string): void => {
    for (const [token, optional, slot] of part.matchAll(TOKEN)) {
      if (optional !== undefined) {
        if ([...optional.matchAll(SLOT)].every(([, name]) => value(name!) !== '')) put(optional);
      } else if (slot !== undefined) {
        const words = value(slot);
        text += joins && /[A-Za-z]$/.test(text) && /^\d/.test(withoutCitations(words)) ? ` ${words}` : words;
        joins = true;
      } else {
        text += token;
        joins = false;
      }
    }
  };
  put(pattern);
  return text;
}
