import { extent } from '../../model/period.ts';
import { type Carry, clauseEnd, clauseStart, type Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';
import { isOfBase } from './time-of-base.ts';

/** Notes which time of a sentence is still spoken of in the next one. */
export function carryTime(text: string, sentence: Sentence, carry: Carry): void {
  const own = sentence.times.filter((time) => time.role === 'governs' && !isOfBase(text, time));
  const last = own.findLast((time) => !isModifier(text, time, sentence)) ?? own.at(-1);
  if (!last || arePartsOf(text, own, carry.time, sentence)) return;
  // 今年规模有望破万亿元: what is hoped for leaves what is told of the time it was
  const hoped = last.ahead && carry.time !== null && !carry.time.ahead;
  if (!hoped && !(last === own[0] && isAside(text, sentence, last, carry.time ?? carry.distant)))
    carry.time = comparedWith(last, own[0]!) ? own[0]! : last;
}

/** …三季度…。由于补贴在9月30日到期,…: a day inside a clause, of which no figure is told, leaves the span that is spoken of. */
function isAside(text: string, { start, end, drafts }: Sentence, time: Time, spoken: Time | null): boolean {
  if (extent(time.norm)?.kind !== 'day' || extent(spoken?.norm ?? null)?.kind !== 'span' || time.until) return false;
  if (!REASON.test(text.slice(clauseStart(text, time.start, start), time.start))) return false;
  const clause = clauseEnd(text, time.end, end);
  return !drafts.some(({ figure }) => figure.start >= time.end && figure.start < clause);
}

const REASON = /由于|因为|随着|鉴于|如果|直到|此前|原定/u;

/** 2025年营收648亿元,2024年为540亿元: the year before is only what the year is compared with. */
function comparedWith(earlier: Time, main: Time): boolean {
  const [a, b] = [extent(earlier.norm), extent(main.norm)];
  return a?.kind === 'span' && b?.kind === 'span' && a.months === b.months && a.to < b.from;
}

/** 分季度看,一季度…,二季度…: the parts that a sentence goes through leave the whole what is spoken of. */
function arePartsOf(text: string, times: readonly Time[], whole: Time | null, { start }: Sentence): boolean {
  const days = extent(whole?.norm ?? null);
  const parts = new Set(times.map(({ norm }) => norm));
  if (days?.kind !== 'span' || (parts.size < 2 && !/^[分从按单][^，,]{1,8}看/u.test(text.slice(start, start + 12))))
    return false;
  return [...parts].every((norm) => {
    const part = extent(norm);
    return part?.kind === 'span' && part.from >= days.from && part.to <= days.to && part.months < days.months;
  });
}

/** 创下2008年以来第二大亏损额: since when there was no such. */
const RECORD_BEFORE = /(?:创下?了?|创出|刷新)$/u;

/** 收于2022年的最低点, 按2021年装机量算: the time only tells which thing is meant, where no figure follows in its clause. */
export function isModifier(text: string, { start, end }: Time, { drafts, end: limit }: Sentence): boolean {
  const attributive = /^\s?的\p{Script=Han}/u.test(text.slice(end, end + 3));
  const record = RECORD_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  if (!attributive && !record && !/(?:按照?|以)$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const clause = clauseEnd(text, end, limit);
  return !drafts.some(({ figure }) => figure.start >= end && figure.start < clause);
}
