import type { Carry, Document } from '../../draft.ts';
import type { Pronoun } from '../../words.ts';
import type { Subject } from './subject.ts';

/** What stands between two names of an enumeration. */
export const ENUMERATED = /^\s?(?:[、，,和与及]|以及)\s?$/u;

/** The names of the enumeration that ends at `at`. */
function enumeratedUpTo(text: string, named: readonly Subject[], at: number): string[] {
  const names: string[] = [];
  let to = at;
  for (const one of named.toReversed()) {
    if (one.end > to) continue;
    const between = text.slice(one.end, to);
    if (names.length === 0 ? !/^(?:等|这)?$/u.test(between) : !ENUMERATED.test(between)) break;
    names.unshift(one.name);
    to = one.start;
  }
  return names;
}

const NAMELESS = /公司|集团|[该本]行/u;

/** Whom a pronoun means: those named before it in the sentence, or carried over from the ones before. */
export function resolve(
  { text, dominant, companies }: Document,
  pronoun: Pronoun,
  named: readonly Subject[],
  carry: Carry,
): Subject[] {
  const { start, end, refers } = pronoun;
  const before = named.filter((subject) => subject.end <= start && !subject.weak);
  const subject = (name: string, rule: string): Subject[] => [
    { start, end, name, rule, index: false, passing: false, weak: false },
  ];
  if (refers === 'same') {
    const name =
      before.at(-1)?.name ?? carry.subject ?? (dominant !== null && companies.has(dominant) ? dominant : null);
    if (name) return subject(name, 'pronoun for the last subject');
    return NAMELESS.test(text.slice(start, end)) ? subject('', 'a company that has no name here') : [];
  }
  if (refers === 'both') {
    const pair = carry.group?.names.length === 2 ? carry.group.names : [...carry.subjects].reverse();
    return pair.length === 2 ? [{ ...subject(pair.join('、'), 'pronoun for two subjects')[0]!, members: pair }] : [];
  }
  if (refers === 'all') {
    // 甲、乙、丙和丁四家车企: who they are stands right before
    const own = enumeratedUpTo(text, named, start);
    return [
      {
        ...subject(own.length > 2 ? own.join('、') : text.slice(start, end), 'several together')[0]!,
        many: true,
        members: own.length > 2 ? own : carry.group && carry.group.names.length > 2 ? carry.group.names : [],
      },
    ];
  }
  if (carry.group?.names.length !== 2 || carry.group.age > 1) return [];
  return subject(carry.group.names[refers === 'former' ? 0 : 1]!, 'the former, the latter');
}
