import { CONNECTIVES } from '../../../lexicon/grammar.ts';
import type { Span } from '../../../model/span.ts';
import { type Carry, DEALT, type Document, type Draft, type Sentence } from '../../draft.ts';
import { isPlaceName } from '../../names/trade-name.ts';
import { wordSet } from '../../scan/trie.ts';
import { metricAtEnd } from '../../words.ts';
import { isThing } from '../metric/fits.ts';
import { breakBefore, MEASURE_NOUN } from '../metric/noun.ts';
import type { Subject } from './subject.ts';
import { isMarket } from './thing.ts';
import { speaksOfCompany } from './topic.ts';

/**
 * An enumeration of as many names or things as a list has figures says whose each is: 远山与青禾分别营收3亿元和2亿元,
 * 直营、加盟分别增长5%和8%. A list after one as long (同比分别下降…) goes on over it.
 */
export function dealNames(document: Document, sentence: Sentence, subjects: readonly Subject[], carry: Carry): void {
  const { text } = document;
  let before: readonly Draft[] | null = null;
  for (const first of sentence.drafts) {
    if (!first.list || first.list.index > 0) continue;
    const members = sentence.drafts.filter(({ list }) => list?.id === first.list!.id);
    if (!dealtOut(members)) {
      const ofCompany = speaksOfCompany(document, subjects, carry, first.outerStart);
      // 分别上涨7.3%和5.5%,涨幅分别扩大1个和0.9个百分点: the changes of the list before are of what that was of
      const follows = before?.length === members.length && first.change !== null && before.some(isDealt);
      const near = follows && text.slice(before!.at(-1)!.outerEnd, first.outerStart);
      const items =
        near !== false && !/[、和与及]/u.test(near)
          ? null
          : (namesBefore(document, sentence, first, members.length, ofCompany) ??
            meantBefore(subjects, first, members.length));
      if (items) deal(members, items);
      else if (before?.length === members.length && first.change !== null) goOn(before, members);
    }
    before = members;
  }
}

const isDealt = ({ why }: Draft) => why.some(({ rule }) => rule === DEALT);
const dealtOut = (members: readonly Draft[]) => members.some(isDealt);

interface Item extends Span {
  attribute: 'entity' | 'scope';
  name: string;
  /** somebody with a name is among them */
  named: boolean;
}

function deal(members: readonly Draft[], items: readonly Item[]): void {
  members.forEach((draft, i) => {
    const { start, end, name, attribute } = items[i]!;
    const measures = items.every(({ named }) => !named) && areMeasures(draft, items);
    const to = measures ? 'metric' : attribute;
    const quantity = measures ? metricAtEnd(name) : null;
    if (measures) draft.metricId = quantity?.value.id ?? null;
    // 商业银行核心资本: whose it is stands before the first
    const whose = quantity && isMarket(name.slice(0, quantity.start));
    draft[to] = whose ? name.slice(quantity.start) : name;
    draft.why.push({ attribute: to, rule: DEALT, start, end });
  });
}

/** 核心资本、附属资本: quantities, and not whose they are. */
function areMeasures(draft: Draft, items: readonly Item[]): boolean {
  if (items[0]!.attribute === 'scope' && draft.metricId === null && GENERIC_METRIC.test(draft.metric ?? ''))
    return true;
  const named = draft.why.findLast(({ attribute }) => attribute === 'metric')?.start ?? 0;
  if (named >= items.at(-1)!.end) return false;
  return (
    items.every(({ name }) => name.length >= 4 && MEASURE_NOUN.test(name)) ||
    items.some(({ name }) =>
      metricAtEnd(name)?.value.units.includes(draft.figure.kind === 'money' ? 'money' : 'percent'),
    )
  );
}

function goOn(before: readonly Draft[], members: readonly Draft[]): void {
  members.forEach((draft, i) => {
    for (const reason of before[i]!.why) {
      if (reason.rule !== DEALT || (reason.attribute !== 'entity' && reason.attribute !== 'scope')) continue;
      draft[reason.attribute] = before[i]![reason.attribute];
      draft.why.push(reason);
    }
  });
}

const GENERIC_METRIC = /^$|(?:金额|数量|占比|比例|数额|数值|比重)$/u;

function namesBefore(
  document: Document,
  sentence: Sentence,
  { outerStart }: Draft,
  size: number,
  ofCompany: boolean,
): Item[] | null {
  const { text } = document;
  const names = sentence.mentions
    .filter(({ end }, i) => end <= outerStart && !inBracket(text, sentence, i))
    .slice(-size);
  if (names.length === size && enumerates(text, names))
    return names.map(({ start, end, entity }) => ({ start, end, attribute: 'entity', name: entity.name, named: true }));
  const items = itemsBefore(text, sentence, outerStart, size);
  if (!items) return null;
  // beside a company that is known the others are companies too; where none is spoken of, the things are whose it is
  const known = (item: Span) =>
    sentence.mentions.find(
      ({ start, end }) => start === item.start && (end === item.end || '（('.includes(text[end]!)),
    );
  const named = items.some(known);
  const attribute = named || !ofCompany || standForNames(document, sentence, items) ? 'entity' : 'scope';
  return items.map((item) => ({
    ...item,
    attribute,
    named,
    name: known(item)?.entity.name ?? text.slice(item.start, item.end).replace(/[（(][^（()）]*[)）]$/u, ''),
  }));
}

/** 江州银行以16%居首,广州、上海分别…: places stand for those whose names open with them, beside another such. */
function standForNames({ text, companies }: Document, { mentions }: Sentence, items: readonly Span[]): boolean {
  const names = items.map(({ start, end }) => text.slice(start, end));
  if (!names.every(isPlaceName)) return false;
  const known = [...companies];
  return (
    mentions.some(({ entity }) => companies.has(entity.name) && isPlaceName(entity.name.slice(0, 2))) &&
    names.some((place) => known.some((name) => name.startsWith(place)))
  );
}

/** 三家公司的门店分别为…: those whom the words stand for, in their order. */
function meantBefore(subjects: readonly Subject[], { outerStart }: Draft, size: number): Item[] | null {
  const meant = subjects.findLast(({ end, weak }) => end <= outerStart && !weak);
  const names = meant?.members ?? [];
  return meant && names.length === size
    ? names.map((name) => ({ start: meant.start, end: meant.end, attribute: 'entity', name, named: true }))
    : null;
}

/** 远山航空(YS): the other name in brackets is the same one’s. */
const inBracket = (text: string, { mentions }: Sentence, i: number): boolean => {
  const [before, mention] = [mentions[i - 1], mentions[i]!];
  return before?.entity === mention.entity && /^[（(]$/u.test(text.slice(before.end, mention.start));
};

const enumerates = (text: string, spans: readonly Span[]) =>
  spans.every(
    ({ start }, i) =>
      i === 0 || /^(?:[（(][^（()）]{1,16}[)）])?(?:[、和与及]|以及)$/u.test(text.slice(spans[i - 1]!.end, start)),
  );

const SEPARATOR = /、|以及|和|与|及(?!时|格)/gu;
const WORD = /[\p{L}\p{N}·/（）()+&-]/u;
const FARTHEST = 160;
/** Names of funds are long. */
const LONGEST = 24;

/** Exactly `size` items A、B和C in one run of words before a list; the last loses what it shares with the verb. */
function itemsBefore(text: string, sentence: Sentence, at: number, size: number): Span[] | null {
  for (const run of runsBefore(text, sentence, at)) {
    const separators = separatorsOf(text.slice(run.start, run.end), size);
    if (!separators) continue;
    const parts: Span[] = [];
    let start = run.start;
    for (const separator of separators) {
      parts.push({ start, end: run.start + separator.index });
      start = run.start + separator.index + separator[0].length;
    }
    const head = headLength(text.slice(start, run.end));
    const metric = sentence.metrics.find((one) => one.start >= start + 2 && one.start < run.end && !isThing(one));
    // 直接人工成本: what the items share may be a piece of a metric
    const piece = metric && start + head > metric.start && start + head < metric.end;
    const end = metric && !piece ? Math.min(start + head, metric.start) : start + head;
    const items = trimFirst(text, sentence, [...parts, { start, end }]);
    if (items.every((item) => item.end - item.start >= 2 && item.end - item.start <= LONGEST)) return items;
  }
  return null;
}

/** What parts so many items: all the words for and; or 、 and the last of them, where items hold some (批发和零售、住宿和餐饮). */
function separatorsOf(words: string, size: number): RegExpExecArray[] | null {
  const all = [...words.matchAll(SEPARATOR)];
  if (all.length === size - 1) return all;
  const marks = all.filter(([separator]) => separator === '、');
  if (marks.length < 2) return null;
  const last = all.at(-1)!;
  const parting = last[0] === '、' ? marks : [...marks, last];
  return [marks, parting].find(({ length }) => length === size - 1) ?? null;
}

/** Stretches of words and enumerating commas before `at`, the nearest first; figures, times and other commas end them. */
function runsBefore(text: string, { start, drafts, times }: Sentence, at: number): Span[] {
  const floor = Math.max(start, at - FARTHEST);
  const taken = [...drafts.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd })), ...times];
  const runs: Span[] = [];
  let end = at;
  for (let i = at; i >= floor; i--) {
    const inside = i > floor && (WORD.test(text[i - 1]!) || text[i - 1] === '、');
    const hit = inside ? taken.find((span) => span.end === i && span.start < i) : undefined;
    if (inside && !hit) continue;
    if (end - i >= 4) runs.push({ start: i, end });
    if (hit) i = hit.start + 1;
    end = i - 1;
  }
  return runs;
}

/** The noun before a verb, an adverb or 分别 ends the last item. */
function headLength(words: string): number {
  const cut =
    /[两三四五六七八九](?:地|省|大|类|家|者)|等地|快速|平稳|稳步|持续|较快|双双|大幅|小幅|分别|平均|累计|占|的|在|则|均|收入|营收|营业|净|毛利|同比|成本|销量|增|下降|上涨|贡献|带来|成为|为|是|以/u.exec(
      words,
    );
  return cut ? cut.index : words.length;
}

const OPENERS = wordSet(CONNECTIVES.filter((word) => word.length > 1));

function trimFirst(text: string, sentence: Sentence, [first, ...rest]: readonly Span[]): Span[] {
  const { start: from, end } = first!;
  let start = from;
  for (let at = end; at > from; at--) {
    const cut = breakBefore(text, at);
    if (cut && cut.start >= from && end - at >= 2) {
      start = at;
      break;
    }
  }
  const opener = OPENERS.longest(text, start);
  if (opener && opener.end <= end) start = opener.end;
  for (const time of sentence.times) if (time.end > start && end - time.end >= 2) start = time.end;
  return [{ start, end }, ...rest];
}
