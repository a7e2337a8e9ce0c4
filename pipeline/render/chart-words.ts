import { CURRENCIES } from '../lexicon/currencies.ts';
import { CLASSIFIERS, MEASURES } from '../lexicon/units.ts';
import type { Locale } from '../model/locale.ts';

interface ChartWords {
  /** title of a chart over periods */
  periods: (metrics: string, entities: string) => string;
  ranking: (topic: string, entity: string, period: string) => string;
  parts: (topic: string, entity: string, period: string) => string;
  unit: (currency: string | null, unit: string | null) => string;
  list: (words: readonly string[]) => string;
  rest: string;
  partial: string;
  hedged: string;
  scale: string;
  comma: string;
  semicolon: string;
  colon: string;
}

const capital = (words: string) => `${words.slice(0, 1).toLocaleUpperCase('en')}${words.slice(1)}`;
const symbol = (code: string) => CURRENCIES.find((one) => one.code === code)?.en.trim() ?? code;

export const CHART_WORDS: Readonly<Record<Locale, ChartWords>> = {
  'zh-CN': {
    periods: (metrics, entities) => `${entities}${entities && '：'}${metrics}`,
    ranking: (topic, _, period) => [period, topic].filter(Boolean).join(' '),
    parts: (topic, entity, period) => `${entity}：${[period, topic].filter(Boolean).join(' ')}的构成`,
    unit: (_, unit) => unit ?? '',
    list: (words) => words.join('、'),
    rest: '其余（推算）',
    partial: '斜纹：不足一年',
    hedged: '空心：约数',
    scale: '每行各用一个比例',
    comma: '，',
    semicolon: '；',
    colon: '：',
  },
  en: {
    periods: (metrics, entities) => `${capital(metrics)}${entities && `: ${entities}`}`,
    ranking: (topic, _, period) => `${capital(topic)}${period && `, ${period}`}`,
    parts: (topic, entity, period) => `${entity}: parts of ${topic}${period && `, ${period}`}`,
    unit: (currency, unit) =>
      currency
        ? symbol(currency)
        : unit === '%'
          ? '%'
          : ([...MEASURES, ...CLASSIFIERS].find((one) => one.unit === unit)?.en ?? ''),
    list: (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`),
    rest: 'the rest (computed)',
    partial: 'hatched: part of a year',
    hedged: 'hollow: approximate',
    scale: 'one scale to a row',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
  },
};

/** The unit stands at the head of the row; a bar carries the number and its scale. */
export function barLabel(words: string, unit: string | null, currency: string | null): string {
  const bare = unit && unit !== '%' && words.endsWith(unit) ? words.slice(0, -unit.length) : words;
  const sign = currency && (CURRENCIES.find((one) => one.code === currency)?.en ?? `${currency} `);
  return sign ? bare.replace(sign, '') : bare;
}
