import type { Carry, Sentence } from '../../draft.ts';
import type { Mention } from '../../names/mentions.ts';
import { isSource } from './source.ts';
import type { Subject } from './subject.ts';

/** More than these in a sentence are gone through, each for its own figure. */
const MANY = 4;

/**
 * Keeps who was spoken of for the sentences that follow.
 * @param goesThrough in an article about nobody
 */
export function remember(
  text: string,
  sentence: Sentence,
  subjects: readonly Subject[],
  carry: Carry,
  goesThrough: boolean,
): void {
  if (carry.group) carry.group.age++;
  const group = lastGroup(text, sentence.mentions);
  if (group) carry.group = { names: group, age: 0 };
  const topics = subjects.filter(({ weak, name }) => !weak && !name.includes('、'));
  const anybody = () =>
    subjects.findLast(({ name, part, start, end }) => !part && !name.includes('、') && !isSource(text, start, end));
  const topic = topics.at(-1) ?? (carry.subject === null ? anybody() : undefined);
  if (!topic) return;
  // 纺织业增长8%,医药制造业增长14%,汽车制造业增长12%: a sentence that goes through so many goes on about none of them
  if (goesThrough && new Set(topics.map(({ name }) => name)).size >= MANY) return;
  // 甲、乙、丙和丁: of so many none is the subject of what follows
  carry.subject = group && group.length > 2 && group.includes(topic.name) ? null : topic.name;
  for (const { name } of topics)
    carry.subjects = [name, ...carry.subjects.filter((other) => other !== name)].slice(0, 2);
}

/** The names of the last enumeration in a sentence. */
function lastGroup(text: string, mentions: readonly Mention[]): string[] | null {
  for (let end = mentions.length - 1; end > 0; end--) {
    let start = end;
    while (start > 0 && JOINT.test(text.slice(mentions[start - 1]!.end, mentions[start]!.start))) start--;
    const names = [...new Set(mentions.slice(start, end + 1).map(({ entity }) => entity.name))];
    if (names.length > 1) return names;
    end = start;
  }
  return null;
}
const JOINT = /^\s?(?:[、和与及]|以及)\s?$/u;
