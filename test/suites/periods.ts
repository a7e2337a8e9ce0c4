import { scan } from '../../pipeline/extract/scan/scan.ts';
import { shift } from '../../pipeline/extract/times/days.ts';
import { resolveTimes } from '../../pipeline/extract/times/resolve.ts';
import type { Time } from '../../pipeline/extract/times/time.ts';
import { extent } from '../../pipeline/model/period.ts';
import { simplified } from '../../pipeline/model/simplified.ts';
import { cases, type Judged } from './suite.ts';

interface Case {
  text: string;
  published: string | null;
  start: number;
  end: number;
  /** first and last day, any of */
  want: [from: string, to: string][];
}

interface Recognized {
  Text: string;
  Start: number;
  Length: number;
  Value: { FutureResolution: Resolution; PastResolution: Resolution };
}
interface Resolution {
  date?: string;
  startDate?: string;
  endDate?: string;
}

const dayBefore = (day: string) => shift(day, -1);
const dayAfter = (day: string) => shift(day, 1);

/** The times of a text as an article of that day would have them. */
function timesOf(text: string, published: string | null): Time[] {
  const plain = simplified(text);
  const tokens = scan(plain, 0, plain.length).flatMap((token) =>
    token.type === 'time' ? [{ time: token.time, block: 0, sentence: 0 }] : [],
  );
  return resolveTimes(plain, tokens, published);
}

/** Their ranges end on the day after, or on the last day where both days are named. */
const recognizers = (name: string): Case[] =>
  cases<{ Input: string; Context: { ReferenceDateTime: string }; Results: Recognized[] }>(
    `recognizers/${name}.json`,
  ).flatMap(({ Input, Context, Results }) =>
    Results.map(({ Start, Length, Value }) => ({
      text: Input,
      published: Context.ReferenceDateTime.slice(0, 10),
      start: Start,
      end: Start + Length,
      want: [Value.FutureResolution, Value.PastResolution].flatMap(({ date, startDate, endDate }) => {
        if (date) return [[date, date]];
        if (!startDate || !endDate) return [];
        return [
          [startDate, dayBefore(endDate)],
          [startDate, endDate],
        ];
      }) as Case['want'],
    })),
  );

const pad = (n: number | undefined) => String(n ?? 1).padStart(2, '0');
type Base = number | number[] | { year: number; month?: number; day?: number } | null;

function dayOf(base: Base): string | null {
  if (base === null) return null;
  if (typeof base === 'number') return new Date(base * 1000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const [year, month, day] = Array.isArray(base) ? base : [base.year, base.month, base.day];
  return `${year}-${pad(month)}-${pad(day)}`;
}

const WHOLE_DAYS = /00:00:00 .*23:59:59$/;
type JioNlp = { text: string; timeBase: Base; expected: { type: string; time: unknown } };
const parsed = cases<JioNlp>('jionlp/time-parser.json', ({ cases }) => cases).filter(({ expected }) => expected);
const isSpan = ({ expected: { time, type } }: JioNlp) => Array.isArray(time) && /point|span/.test(type);
const isWhole = ({ expected: { time } }: JioNlp) => WHOLE_DAYS.test((time as string[]).join(' '));

/** Their points and spans of time: of those with hours only the days are judged. */
const jionlp = (some: readonly JioNlp[]): Case[] =>
  some.map(({ text, timeBase, expected }) => {
    const [from, to] = (expected.time as [string, string]).map((time) => time.slice(0, 10)) as [string, string];
    const published = dayOf(timeBase);
    const want: Case['want'] = [[from, to]];
    // a span that begins or ends at this hour: ours is of the whole days before it or after it
    if (from !== to && to === published) want.push([from, dayBefore(to)]);
    if (from !== to && from === published) want.push([dayAfter(from), to]);
    return { text, published, start: 0, end: text.length, want };
  });

const SUITES: Readonly<Record<string, Case[]>> = {
  'recognizers/date-period': recognizers('date-period'),
  'recognizers/date': recognizers('date'),
  'jionlp/time-parser': jionlp(parsed.filter((one) => isSpan(one) && isWhole(one))),
  'jionlp/time-parser with hours': jionlp(parsed.filter((one) => isSpan(one) && !isWhole(one))),
};

/** What comes again and again (每年9月) is right where it is given no date. */
const recurring: Judged[] = parsed
  .filter(({ expected }) => expected.type === 'time_period')
  .map(({ text, timeBase }) => ({
    text,
    want: 'no date',
    right: timesOf(text, dayOf(timeBase)).every(({ norm }) => norm === null),
  }));

/** Times found in a sentence: theirs, overlapping by half, and no other that is dated. */
const extractor: Judged[] = cases<{ text: string; expected: { offset: [number, number] }[] }>(
  'jionlp/time-extractor.json',
  ({ cases }) => cases,
).map(({ text, expected }) => {
  const found = timesOf(text, '2021-06-14');
  const met = expected.every(({ offset: [start, end] }) =>
    found.some((one) => 2 * (Math.min(one.end, end) - Math.max(one.start, start)) >= end - start),
  );
  return {
    text,
    want: JSON.stringify(expected),
    right: met && found.filter(({ norm }) => norm !== null).length <= expected.length,
  };
});

function isRight({ text, published, start, end, want }: Case): boolean {
  const time = timesOf(text, published).find((one) => one.start < end && one.end > start && one.norm !== null);
  const days = extent(time?.norm ?? null);
  return days !== null && want.some(([from, to]) => days.from === from && days.to === to);
}

/** Periods and dates of other tools, judged. */
export const PERIODS: Readonly<Record<string, readonly Judged[]>> = {
  ...Object.fromEntries(
    Object.entries(SUITES).map(([name, list]) => [
      name,
      list.map((one) => ({ text: one.text, want: `${one.want[0]}`, right: isRight(one) })),
    ]),
  ),
  'jionlp/time-parser recurring': recurring,
  'jionlp/time-extractor': extractor,
};
