import { Pattern } from '../pattern.ts';
import { CN, N, toNumber } from './calendar-number.ts';
import type { TimeExpression, Within } from './expression.ts';

const NUMBER = `${N}{1,3}|${CN}{1,4}`;
const WEEK = '周|星期|礼拜';
/** 第二周, 第三十七个星期, 第一个周二, 最后一个星期一, 首周. */
const NTH_WEEK = new Pattern(
  new RegExp(
    `的?(?:第\\s?(${NUMBER})个?|首个?|(最后)一?个?)(?:${WEEK})(?:([一二三四五六日天])(?![个季级流]))?(?![末期年边围转刊报])`,
    'uy',
  ),
);
/** 第8个月, 首月, 第一天, 最后一天. */
const NTH = new Pattern(
  new RegExp(`的?(?:第\\s?(${NUMBER})|首|(最后)一)(?:(个?月(?!饼|球))|天(?![然气使猫津]))`, 'uy'),
);
/** 前4天, 最后五天, 前两周, 后三个月. */
const RUN = new Pattern(
  new RegExp(
    `的?(?:(前|头)|(最后|后))(${NUMBER})(?:个?(月)(?![底末初中])|([天日])(?![然气使猫津内期均])|个?(?:${WEEK}))`,
    'uy',
  ),
);
const THIRD = new Pattern(/([上中下])旬/uy);
const HALF_MONTH = new Pattern(/([上下])半月/uy);
const THIRDS = '上中下';

/**
 * What is picked out of the span just named, as the words behind it say.
 * @param year whether the span is a year: only of a year are last months spoken of (后三个月)
 */
export function readWithin(text: string, at: number, year: boolean): { end: number; within: Within } | null {
  const third = THIRD.at(text, at);
  if (third) {
    const n = (THIRDS.indexOf(third[1]!) + 1) as 1 | 2 | 3;
    return { end: at + third[0].length, within: { pick: 'third', n } };
  }
  const half = HALF_MONTH.at(text, at);
  if (half) return { end: at + half[0].length, within: { pick: 'half', n: half[1] === '上' ? 1 : 2 } };
  const week = NTH_WEEK.at(text, at);
  if (week) {
    const weekday = week[3] ? '一二三四五六日'.indexOf(week[3].replace('天', '日')) + 1 : null;
    const n = week[1] ? toNumber(week[1]) : 1;
    return { end: at + week[0].length, within: { pick: 'nth', unit: 'week', n, last: week[2] !== undefined, weekday } };
  }
  const nth = NTH.at(text, at);
  if (nth) {
    const n = nth[1] ? toNumber(nth[1]) : 1;
    const unit = nth[3] ? 'month' : 'day';
    return { end: at + nth[0].length, within: { pick: 'nth', unit, n, last: nth[2] !== undefined, weekday: null } };
  }
  const run = RUN.at(text, at);
  if (!run) return null;
  const unit = run[4] ? 'month' : run[5] ? 'day' : 'week';
  if (unit === 'month' ? !year : run[2] === '后') return null;
  return { end: at + run[0].length, within: { pick: 'run', unit, n: toNumber(run[3]!), last: run[2] !== undefined } };
}

const WEEK_OF = new Pattern(/的?(?:当周|这?一周)(?![年边围后前内])/uy);

/** 10月20日当周; 截至10月24日的一周: the week of a day, or the seven days that end with it. */
export function readWeekOf(text: string, time: TimeExpression): TimeExpression | null {
  const found = WEEK_OF.at(text, time.end);
  const ended = text.slice(time.start - 2, time.start) === '截至';
  return found && { ...time, end: time.end + found[0].length, within: { pick: 'week-of', ended } };
}
