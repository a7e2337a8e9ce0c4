import { METRICS } from '../../lexicon/metrics.ts';
import type { Topic } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

type Named = Pick<Topic, 'metric' | 'metricId' | 'aggregate' | 'shareOf' | 'per'> & { change?: string | null };

const CHANGES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    yoy: '同比变动',
    qoq: '环比变动',
    day: '当日涨跌',
    cagr: '复合增长率',
    other: '变动',
    week: '周涨跌',
    month: '月涨跌',
    ytd: '较年初变动',
  },
  en: {
    yoy: 'year-on-year change',
    qoq: 'quarter-on-quarter change',
    day: 'change on the day',
    cagr: 'compound growth',
    other: 'change',
    week: 'change in the week',
    month: 'change in the month',
    ytd: 'change since year-end',
  },
};

/** How each language names what is measured. */
const WRITERS: Readonly<Record<Locale, (topic: Named) => string>> = {
  'zh-CN': ({ metric, aggregate, shareOf, change }) => {
    const base = aggregate === 'cumulative' && !metric.includes('累计') ? `累计${metric}` : metric;
    if (change)
      return base.endsWith(CHANGES['zh-CN'][change] ?? '变动') || /增长率$/u.test(base)
        ? base
        : `${base}${CHANGES['zh-CN'][change] ?? ''}`;
    return shareOf && shareOf !== metric ? `${base}(占${shareOf})` : shareOf ? `占${shareOf}比重` : base;
  },
  en: ({ metric, metricId, aggregate, shareOf, change }) => {
    const known = metricId ? BY_ID.get(metricId)?.en : undefined;
    const name = known ?? metric;
    const base = aggregate === 'cumulative' ? `cumulative ${name}` : name;
    if (change) return `${base}, ${CHANGES.en[change] ?? 'change'}`;
    if (!shareOf) return base;
    const whole = METRICS.find(({ zh }) => zh.includes(shareOf))?.en ?? shareOf;
    return shareOf === metric ? `share of ${whole}` : `${base} (of ${whole})`;
  },
};

/** What a figure measures, in words; empty where nothing is known. */
export const formatTopic = (topic: Named, locale: Locale): string =>
  topic.metric === '' ? '' : WRITERS[locale](topic);
