import { Pattern } from '../pattern.ts';
import { toNumber } from './calendar-number.ts';
import { type Part, PLAIN, type TimeExpression } from './expression.ts';
import { SAME } from './part.ts';
import { LASTING, readTrailing } from './trailing.ts';

const REPORT = new Pattern(/报告期内|报告期末|报告期|本报告期|期内|期末|期初|往绩记录期间?|业绩记录期|记录期内/uy);
const VAGUE = new Pattern(
  /日前|近日|近期|目前|当前|现阶段|近年来|近几年|(?<!临)近年(?!底|末|关)|[近过](?:去)?\s?(?:一|两|二|三|四|五|六|七|八|九|十[一二八]?|\d{1,2}|几)\s?(?:年|个月|周|个季度|天)(?:多)?(?:来|以来|内|间|中)?|(?:最近|最后|近|过去)(?:的)?\s?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个交易日(?:以来|内|里)?|当周/uy,
);
const STEP = new Pattern(
  /(本|当|这|同|上上|上|上一|前一|下一|下下|下)个?((?:财政?)?季度?|月)(?:月?([末底])|(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?(?!份)/uy,
);
const WEEK = new Pattern(
  /(上{1,3}|下{1,3}|本|这)(?:一)?个?(?:(?:周(?:周|星期)?|星期|礼拜)([一二三四五六日天])|(?:周|星期|礼拜)(末)?)(?![末期年边围转刊报])/uy,
);
const WEEKDAY = new Pattern(
  /(?<![一二两三四五六七八九十几\d每]|每个)(?:周|星期|礼拜)([一二三四五六日天])(?![均薪期年报刊游前后到至])/uy,
);
const DAY_OFFSETS: Readonly<Record<string, { days: number; today: boolean }>> = {
  发稿: { days: 0, today: true },
  发稿时: { days: 0, today: true },
  发稿前: { days: 0, today: true },
  前一天: { days: -1, today: false },
  前一日: { days: -1, today: false },
  次日: { days: 1, today: false },
  翌日: { days: 1, today: false },
  第二天: { days: 1, today: false },
  当日: { days: 0, today: false },
  当天: { days: 0, today: false },
  同日: { days: 0, today: false },
  上市首日: { days: 0, today: false },
  首日: { days: 0, today: false },
  昨日: { days: -1, today: true },
  昨天: { days: -1, today: true },
  昨晚: { days: -1, today: true },
  昨夜: { days: -1, today: true },
  今晚: { days: 0, today: true },
  今晨: { days: 0, today: true },
  当晚: { days: 0, today: false },
  明晚: { days: 1, today: true },
  今日: { days: 0, today: true },
  本日: { days: 0, today: true },
  今天: { days: 0, today: true },
  明日: { days: 1, today: true },
  明天: { days: 1, today: true },
  后天: { days: 2, today: true },
  大后天: { days: 3, today: true },
  前天: { days: -2, today: true },
  大前天: { days: -3, today: true },
};
const DAYS = new Pattern(
  new RegExp(
    Object.keys(DAY_OFFSETS)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'uy',
  ),
);
const OFFSETS: Readonly<Record<string, number>> = {
  本: 0,
  这: 0,
  当: 0,
  同: 0,
  上: -1,
  前: -1,
  上上: -2,
  上上上: -3,
  下: 1,
  下下: 2,
  下下下: 3,
};
const WEEKDAYS = '一二三四五六日';

/** What is said only in relation to another time: 报告期内, 次日, 上周五, 本季度. */
export function readReference(text: string, at: number): TimeExpression | null {
  const base = { ...PLAIN, start: at, year: null, part: { kind: 'same' } as const };
  const same = SAME.at(text, at);
  if (same) return { ...base, end: at + same[0].length };
  const report = REPORT.at(text, at);
  if (report) {
    const [words] = report;
    const reference = words.endsWith('末')
      ? 'period-end'
      : words.endsWith('初')
        ? 'period-start'
        : words === '期内'
          ? 'within'
          : 'report';
    return { ...base, end: at + words.length, reference };
  }
  const day = DAYS.at(text, at);
  if (day) return { ...base, end: at + day[0].length, reference: 'day-offset', ...DAY_OFFSETS[day[0]]! };
  const span = readTrailing(text, at);
  if (span) return span;
  const lasting = text[at] === '近' && LASTING.test(text.slice(Math.max(0, at - 5), at));
  const vague = lasting ? null : VAGUE.at(text, at);
  if (vague) return { ...base, end: at + vague[0].length, reference: 'vague' };
  return readStep(text, at) ?? readThisMonth(text, at) ?? readWeek(text, at);
}

const THIS_MONTH = new Pattern(/(?<![\d一二三四五六七八九十个本上下当每单年])月(?:([底末])|初(?:至今|以来))/uy);

/** 月底, 月初至今: of the month that is spoken of. */
function readThisMonth(text: string, at: number): TimeExpression | null {
  const found = THIS_MONTH.at(text, at);
  if (!found) return null;
  const part: Part = found[1] ? { kind: 'edge', at: 'end' } : { kind: 'same' };
  return { ...PLAIN, start: at, end: at + found[0].length, year: null, part, reference: 'month-offset' };
}

/** 本季度, 上月末, 下个月. */
function readStep(text: string, at: number): TimeExpression | null {
  const step = STEP.at(text, at);
  if (!step) return null;
  const [words, which, unit, edge, day] = step;
  if (day && unit !== '月') return null;
  const part: Part = edge
    ? { kind: 'edge', at: 'end' }
    : day
      ? { kind: 'day', month: null, day: toNumber(day) }
      : { kind: 'same' };
  const reference = unit !== '月' ? 'quarter-offset' : 'month-offset';
  const days = OFFSETS[which === '上上' || which === '下下' ? which : which![0]!]!;
  return { ...PLAIN, start: at, end: at + words.length, year: null, part, reference, days };
}

/** 上周, 本周五, 周三. */
function readWeek(text: string, at: number): TimeExpression | null {
  const week = WEEK.at(text, at) ?? WEEKDAY.at(text, at);
  if (!week) return null;
  const relative = week.length > 2;
  const named = (relative ? week[2] : week[1]) ?? '';
  return {
    ...PLAIN,
    start: at,
    end: at + week[0].length,
    year: null,
    part: { kind: 'same' },
    reference: 'week-offset',
    days: relative ? OFFSETS[week[1]!]! : 0,
    today: !relative,
    weekday: named === '' ? null : WEEKDAYS.indexOf(named.replace('天', '日')) + 1,
    within: week[3] ? { pick: 'run', unit: 'day', n: 2, last: true } : null,
  };
}
