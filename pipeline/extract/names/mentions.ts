import type { Span } from '../../model/span.ts';
import { type Trie, trie } from '../scan/trie.ts';
import { isDigit, isLatin } from './characters.ts';
import { isCutOut } from './coined.ts';
import type { Entity } from './input.ts';
import { knownAt } from './vocabulary.ts';

/** Where a name is used. */
export interface Mention extends Span {
  entity: Entity;
}

/** All mentions in a span of text, longest names first; a Latin name must stand alone or before Han characters. */
export function mentions(text: string, { start, end }: Span, names: Trie<Entity>): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; at++) {
    const match = names.longest(text, at);
    // 海信 is not in 上海信托, nor 理想 in 不理想
    const other = knownAt(text, at);
    if (other && other.end > (match?.end ?? at)) {
      at = other.end - 1;
      continue;
    }
    if (!match || match.end > end) continue;
    if (!standsFree(text, at, match.end)) continue;
    if (match.end - at === 2 && isCutOut(text, at, match.end)) continue;
    found.push({ start: at, end: match.end, entity: match.value });
    at = match.end - 1;
  }
  return found;
}

/** A trie of all names. */
export const nameTrie = (entities: readonly Entity[]): Trie<Entity> =>
  trie(entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity] as const)));

/** Whether a Latin name is not a piece of a longer word: it stands alone or beside Han characters. */
function standsFree(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(start)) && (isLatin(text.charCodeAt(start - 1)) || text[start - 1] === '-')) return false;
  if (!isLatin(text.charCodeAt(end - 1))) return true;
  const tail = text.charCodeAt(end);
  return !(isLatin(tail) || isDigit(tail) || (text[end] === '-' && isLatin(text.charCodeAt(end + 1))));
}
