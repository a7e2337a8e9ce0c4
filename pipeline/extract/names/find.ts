import type { Span } from '../../model/span.ts';
import type { Token } from '../scan/token.ts';
import { readBrackets } from './brackets.ts';
import type { Evidence } from './evidence.ts';
import type { Entity, EntityInput } from './input.ts';
import { standsAlone, withoutLegalForm } from './legal-form.ts';
import { merge } from './merge.ts';
import { select } from './select.ts';
import { countSubjects } from './subjects.ts';

/**
 * Finds whom the article speaks of: names in front matter, names with a stock code or a short form in brackets, Latin
 * names, and words that keep standing where subjects stand.
 */
export function findEntities(input: EntityInput): Entity[] {
  const given = Object.entries(input.aliases).map(([name, aliases]) => ({ name, aliases: [...aliases] }));
  const taken = new Set(given.flatMap(({ name, aliases }) => [name, ...aliases]));
  const counts = new Map<string, Evidence>();
  const pairs: [string, string][] = [];
  const claimed = claims(input.tokens);
  for (const sentence of input.sentences) {
    countSubjects(input, sentence, claimed, counts);
    readBrackets(input.text, sentence, counts, pairs);
  }
  if (input.title) countTitle(input.text, input.title, counts);
  const names = select(input.text, counts, taken);
  const found = names.map((name) => {
    const short = withoutLegalForm(name);
    if (short === null || !standsAlone(input.text, short, name)) return { name, aliases: [] };
    if (names.includes(short) || taken.has(short)) {
      pairs.push([short, name]);
      return { name, aliases: [] };
    }
    return { name: short, aliases: [name] };
  });
  return merge([...given, ...found], pairs, counts);
}

/** Start → end of figures and times: names do not run over them. */
function claims(tokens: readonly Token[]): Map<number, number> {
  const claimed = new Map<number, number>();
  for (const token of tokens) if (token.type !== 'unread') claimed.set(token.start, token.end);
  return claimed;
}

/** A name that the headline opens with is whom the article is about. */
function countTitle(text: string, { start, end }: Span, counts: Map<string, Evidence>): void {
  const title = text.slice(start, end);
  for (const [name, count] of counts) {
    if (count.weak + count.strong > 0 && title.startsWith(name)) count.strong++;
  }
}
