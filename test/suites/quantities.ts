import type { Figure } from '../../pipeline/extract/scan/figure/figure.ts';
import { scan } from '../../pipeline/extract/scan/scan.ts';
import { simplified } from '../../pipeline/model/simplified.ts';
import { cases, figureAt, type Judged, near, numbers } from './suite.ts';

interface Recognized {
  Text: string;
  Start: number;
  End: number;
  Resolution: { value: string; unit?: string };
}

/** Our name of a unit of theirs, and what theirs holds of ours. */
const UNITS: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  Mu: ['亩', 1],
  Kilogram: ['公斤', 1],
  Centimeter: ['厘米|cm', 1],
  Ton: ['吨', 1],
  Meter: ['米|m', 1],
  Jin: ['斤', 1],
  Kilometer: ['公里', 1],
  Gram: ['克', 1],
  Microgram: ['微克', 1],
  Kilobit: ['比特', 1000],
  Kilobyte: ['KB', 1],
  Megabyte: ['兆字节', 1],
  Megahertz: ['兆赫', 1],
  Hertz: ['Hz', 1],
  Kilowatt: ['千瓦', 1],
  Kilocalorie: ['千卡', 1],
};

const dimension: Judged[] = cases<{ Input: string; Results: Recognized[] }>('recognizers/dimension.json').flatMap(
  ({ Input, Results }) =>
    Results.map(({ Text, Start, End, Resolution }) => {
      const figure = figureAt(Input, Start, End + 1);
      const [unit, times] = UNITS[Resolution.unit!] ?? ['', 1];
      return {
        text: Input,
        want: `${Text} = ${Resolution.value} ${Resolution.unit}`,
        right:
          figure !== null &&
          unit.split('|').includes(figure.unit ?? '-') &&
          near(numbers(figure)[0]!, Number(Resolution.value) * times),
      };
    }),
);

const SECONDS: Readonly<Record<string, number>> = {
  年: 31_536_000,
  个季度: 7_776_000,
  个月: 2_592_000,
  周: 604_800,
  天: 86_400,
  小时: 3600,
  分钟: 60,
  秒: 1,
};
const inSeconds = (figure: Figure | null): number[] =>
  figure?.kind === 'duration' ? numbers(figure).map((value) => value * (SECONDS[figure.unit!] ?? Number.NaN)) : [];

const duration: Judged[] = cases<{
  Input: string;
  Results: {
    Text: string;
    Start: number;
    End?: number;
    Length?: number;
    Value: { FutureResolution: { duration: string } };
  }[];
}>('recognizers/duration.json').flatMap(({ Input, Results }) =>
  Results.map(({ Text, Start, End, Length, Value }) => ({
    text: Input,
    want: `${Text} = ${Value.FutureResolution.duration} s`,
    right: inSeconds(figureAt(Input, Start, End === undefined ? Start + Length! : End + 1)).some((seconds) =>
      near(seconds, Number(Value.FutureResolution.duration)),
    ),
  })),
);

/** An ordinal is none of our figures: it is right where it is told apart. */
const ordinal: Judged[] = cases<{ Input: string; Results: Recognized[] }>('recognizers/ordinal.json').flatMap(
  ({ Input, Results }) => {
    const plain = simplified(Input);
    const tokens = scan(plain, 0, plain.length);
    return Results.map(({ Text, Start, End }) => ({
      text: Input,
      want: `${Text} is an ordinal`,
      right: tokens.some(
        (token) => token.type === 'unread' && token.reason === 'ordinal' && token.start === Start && token.end > End,
      ),
    }));
  },
);

/** 4周, 3~6个月: a length of time as JioNLP counts it. */
type Delta = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'workday', number>>;
const PER: Readonly<Record<keyof Delta, number>> = {
  year: SECONDS.年!,
  month: SECONDS.个月!,
  day: SECONDS.天!,
  hour: 3600,
  minute: 60,
  second: 1,
  workday: SECONDS.天!,
};
const seconds = (delta: Delta) =>
  Object.entries(delta).reduce((sum, [unit, n]) => sum + (PER[unit as keyof Delta] ?? Number.NaN) * n, 0);
/** Months and years are told apart: a year is 365 days, twelve months are 360. */
const alike = (a: number, b: number) => near(a, b, 0.02);

const deltas: Judged[] = cases<{ text: string; expected: { type: string; time: Delta | Delta[] } }>(
  'jionlp/time-parser.json',
  ({ cases }) => cases,
)
  .filter(({ expected }) => expected?.type === 'time_delta')
  .map(({ text, expected: { time } }) => {
    const want = [time]
      .flat()
      .filter((delta) => !('zero' in delta) && !('infinite' in delta))
      .map(seconds);
    const found = figuresIn(text).flatMap(inSeconds);
    return {
      text,
      want: JSON.stringify(time),
      right: found.length === want.length && found.every((value, i) => alike(value, want[i]!)),
    };
  });

function figuresIn(text: string): Figure[] {
  const plain = simplified(text);
  return scan(plain, 0, plain.length).flatMap((token) => (token.type === 'figure' ? [token.figure] : []));
}

/** Measures, lengths of time and ordinals. */
export const QUANTITIES: Readonly<Record<string, readonly Judged[]>> = {
  'recognizers/dimension': dimension,
  'recognizers/duration': duration,
  'recognizers/ordinal': ordinal,
  'jionlp/time-parser lengths': deltas,
};
