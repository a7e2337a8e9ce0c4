import type { Carry, Document, Sentence } from '../../draft.ts';
import type { Subject } from './subject.ts';

/**
 * Whether a company is spoken of at a place: noun phrases are its parts and products there. Where a market, a class or
 * a place is, or nobody, they are whose the figures are.
 */
export function speaksOfCompany(
  { companies, dominant }: Document,
  subjects: readonly Subject[],
  { subject }: Carry,
  at: number,
): boolean {
  const last = subjects.findLast(({ end, weak }) => end <= at && !weak);
  if (last)
    return !last.many && !last.index && (last.name === '' || last.members !== undefined || companies.has(last.name));
  const topic = subject ?? dominant;
  return topic !== null && companies.has(topic);
}

/** Who of a sentence may be spoken of in the next. */
export function topicsOf(
  document: Document,
  sentence: Sentence,
  subjects: readonly Subject[],
  carry: Carry,
): Subject[] {
  const somebody = carry.subject !== null || subjects.some(({ weak, aside, name }) => !weak && !aside && name !== '');
  const people = subjects.filter(
    ({ name, index, passing, aside }) =>
      name !== '' && (document.named ? !passing : !index) && !(aside === true && somebody),
  );
  const classes = people.filter(({ many }) => many);
  if (classes.length === 0) return people;
  // a company stays the topic of an article about it; the parts that a sentence goes through leave the whole one
  const parts = isPartition(document.text, sentence) || new Set(classes.map(({ name }) => name)).size > 1;
  const kept =
    document.dominant !== null || (parts && carry.subject !== null) ? [] : classes.slice(0, parts ? 1 : undefined);
  return people.filter((one) => !one.many || kept.includes(one));
}

/** 分机构看, 从行业来看, 其中: what follows are parts of what was spoken of. */
const isPartition = (text: string, { start, end }: Sentence): boolean =>
  /^\s*(?:其中|(?:具体)?[分从按单][^，,。]{1,10}(?:看|分)|具体分?[^，,。]{0,4}看)/u.test(
    text.slice(start, Math.min(end, start + 16)),
  );
