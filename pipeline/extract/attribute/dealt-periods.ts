import { extent, shiftDay, yearOf } from '../../model/period.ts';
import { type Carry, clauseStart, DEALT, type Draft, type Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';

const JOINED = /^(?:[、,，和与及至\s]|以及|年|和|及|截至|截止)*$/u;

/** Deals the periods of a range or an enumeration out over a list of as many figures. */
export function dealPeriods(text: string, sentence: Sentence, carry: Carry): void {
  const lists = new Map<number, Draft[]>();
  for (const draft of sentence.drafts)
    if (draft.list) lists.set(draft.list.id, [...(lists.get(draft.list.id) ?? []), draft]);
  const own = sentence.times.filter(({ role }) => role === 'governs' || role === 'base');
  const begin = Math.min(...[...lists.values()].map(([first]) => first!.outerStart));
  let dealt: string[] | null = own.every(({ start }) => start >= begin) ? carry.series : null;
  for (const time of own) carry.series = expand(time) ?? carry.series;
  for (const members of lists.values()) {
    const start = members[0]!.outerStart;
    const periods = periodsBefore(
      text,
      sentence.times.filter((time) => time.end <= start && (time.role === 'governs' || time.role === 'base')),
      members.length,
    );
    const respectively = /分别|依次|各为/u.test(text.slice(clauseStart(text, start, sentence.start), start));
    const goesOn =
      dealt !== null &&
      dealt.length === members.length &&
      (own.length > 0 || (respectively && !enumeratesNames(text, sentence, start, members.length)));
    const taken = periods ?? (goesOn ? dealt : null) ?? (respectively ? quartersOf(text, sentence, members) : null);
    if (!taken) continue;
    dealt = taken;
    carry.series = taken;
    members.forEach((draft, i) => {
      draft.period = taken[i]!;
      const time = sentence.times.findLast(({ end }) => end <= start);
      if (time) draft.why.push({ attribute: 'period', rule: DEALT, start: time.start, end: time.end });
    });
  }
}

/** 与远山、青禾、白石分别相差3亿元、2亿元、1亿元: figures that are of names, and of no times. */
const enumeratesNames = (text: string, { mentions }: Sentence, at: number, size: number): boolean => {
  const names = mentions.filter(({ end }) => end <= at).slice(-size);
  return (
    names.length === size &&
    names.every(({ start }, i) => i === 0 || /^[、和与及]$/u.test(text.slice(names[i - 1]!.end, start)))
  );
};

/** 前三季度资本充足率分别为12.7%、12.9%、13.0%: a figure a quarter, where the sentence enumerates nothing else to deal out. */
function quartersOf(text: string, sentence: Sentence, members: readonly Draft[]): string[] | null {
  const start = members[0]!.outerStart;
  const time = sentence.times.findLast(({ end, role }) => end <= start && role === 'governs');
  const year = /^(\d{4})-9M$/.exec(time?.norm ?? '')?.[1];
  if (!time || !year || members.length !== 3 || /[、和与及]/u.test(text.slice(sentence.start, start))) return null;
  const measured = sentence.metrics.filter((one) => one.start >= time.end && one.end <= start).length;
  return measured === 1 ? members.map((_, i) => `${year}Q${i + 1}`) : null;
}

/** The last times before a list that add up to its length: a range, an enumeration, or both in a row. */
function periodsBefore(text: string, times: readonly Time[], size: number): string[] | null {
  const last = times.at(-1);
  if (!last?.norm) return null;
  let group: string[] = [];
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i]!;
    const next = times[i + 1];
    if (next && !JOINED.test(text.slice(time.end, next.start))) break;
    group = [...(expand(time) ?? (time.norm ? [time.norm] : [])), ...group];
    if (group.length === size) return atYearEnds(group);
    if (group.length > size) return null;
  }
  return null;
}

/** 2022年、2023年、2024年末: the end of the year is said once for all. */
const atYearEnds = (group: string[]): string[] =>
  group.at(-1)!.endsWith('-12-31')
    ? group.map((period) => (/^\d{4}$/.test(period) ? `${period}-12-31` : period))
    : group;

/** The periods of a range, both ends included: 2022年至2024年 → three years; 2023年至2025年前三季度 → two years and 9M. */
function expand({ range }: Time): string[] | null {
  if (!range) return null;
  const [from, to] = range;
  const [first, last] = [extent(from), extent(to)];
  if (!first || !last) return null;
  if (/^\d{4}$/.test(from)) {
    const years: string[] = [];
    for (let year = Number(from); year < yearOf(last.to) && years.length < 30; year++) years.push(`${year}`);
    return [...years, to];
  }
  const [month, lastMonth] = [/^\d{4}-\d{2}$/.test(from), /^\d{4}-\d{2}$/.test(to)];
  if (month && lastMonth) return monthsBetween(first.from, last.from);
  const step = /^(\d{4})([QH])(\d)$/.exec(from);
  const end = /^(\d{4})([QH])(\d)$/.exec(to);
  if (!step || !end || step[2] !== end[2]) return null;
  const size = step[2] === 'Q' ? 4 : 2;
  const out: string[] = [];
  for (
    let n = Number(step[1]) * size + Number(step[3]) - 1;
    n <= Number(end[1]) * size + Number(end[3]) - 1 && out.length < 30;
    n++
  ) {
    out.push(`${Math.floor(n / size)}${step[2]}${(n % size) + 1}`);
  }
  return out;
}

/** 7月至9月: each of the months. */
function monthsBetween(from: string, to: string): string[] {
  const out: string[] = [];
  for (let day = from; day <= to && out.length < 30; day = shiftDay(day, 1)) out.push(day.slice(0, 7));
  return out;
}
