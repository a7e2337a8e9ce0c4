import type { Carry, Document, Sentence } from '../../draft.ts';
import { isCompany } from '../../names/input.ts';
import { classPhrases } from './class-phrases.ts';
import { isSource } from './source.ts';
import type { Subject } from './subject.ts';
import { EVERYWHERE } from './thing.ts';

/** Those who are many at once; a part of a company (工业板块) is none where one is spoken of. */
export function findClasses(
  { text, named, entities, companies: known }: Document,
  sentence: Sentence,
  { subject }: Carry,
): Subject[] {
  const companies = sentence.mentions.filter(
    ({ entity, start, end }) => isCompany(entity) && !isSource(text, start, end),
  );
  const phrases = classPhrases(text, sentence);
  const found = phrases.flatMap(({ start, end, market }): Subject[] => {
    if (companies.some((mention) => mention.start < end && start < mention.end)) return [];
    const counted = text[start - 1] === '成';
    if (
      [...sentence.mentions, ...(counted ? [] : sentence.pronouns)].some((one) => one.start <= start && end <= one.end)
    )
      return [];
    const spokenOf =
      (named && subject !== null && known.has(subject)) || companies.some((mention) => mention.end <= start);
    if (spokenOf && (!market || EVERYWHERE.has(text.slice(start, end)))) return [];
    const name = text.slice(start, end);
    const place = placeMeant(name, entities);
    const spoken = { ...classAt(start, end, place ?? name), many: place === null };
    return [place === null ? spoken : { ...spoken, rule: 'the whole of the place spoken of' }];
  });
  return phrases.length === 0 ? found : [...found, ...sameClasses(text, sentence, found)];
}

const classAt = (start: number, end: number, name: string): Subject => ({
  start,
  end,
  name,
  rule: 'a class in the subject’s place',
  index: false,
  passing: false,
  weak: false,
  many: true,
});

/** 平衡型基金中,…,该类型基金平均净值增长率: the class that the sentence named. */
function sameClasses(text: string, sentence: Sentence, classes: readonly Subject[]): Subject[] {
  return Array.from(text.slice(sentence.start, sentence.end).matchAll(SAME_CLASS)).flatMap(({ index, 0: words }) => {
    const start = sentence.start + index;
    const meant = classes.findLast(({ end }) => end <= start);
    return meant ? [classAt(start, start + words.length, meant.name)] : [];
  });
}
const SAME_CLASS = /[该此这]类(?:型的?)?(?:基金|产品|公司|企业|银行|机构|股票)/gu;

/** 全市 in an article that names one city. */
function placeMeant(words: string, entities: Document['entities']): string | null {
  const kind = WHOLE_PLACE.exec(words)?.[1];
  const places = kind ? entities.filter((entity) => entity.kind === 'place' && entity.name.endsWith(kind)) : [];
  return places.length === 1 ? places[0]!.name : null;
}
const WHOLE_PLACE = /^全([省市县区州])$/u;
