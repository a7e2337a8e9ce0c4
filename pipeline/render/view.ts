import type { Briefing, Chart, Claim, Judged, Section, SectionOf, Shown, Topic } from '../model/briefing.ts';
import type { Verdict } from '../model/finding.ts';
import type { Locale } from '../model/locale.ts';
import { chartDescription, chartFile, chartTitle, rowTitle } from './chart.ts';
import { formatArithmetic, formatFormula, formatRange } from './format/formula.ts';
import { formatHeadline } from './format/headline.ts';
import { formatAgainst, formatLabel, formatTopic, measures } from './format/name.ts';
import { formatChange, formatComputed, formatFigure } from './format/number.ts';
import { formatPeriod } from './format/period.ts';

/**
 * What templates print: a briefing in one language, every string ready and none of it markup. Nothing is left to be computed
 * or chosen; a template arranges.
 */
export function viewOf(briefing: Briefing, locale: Locale): object {
  const local = localised(briefing, locale);
  return {
    title: local.title,
    headline: formatHeadline(local.headline, locale),
    source: local.source,
    counts: local.counts,
    sections: local.sections.map((section) => sectionView(section, locale)),
    evidence: local.evidence,
  };
}

/** Names as a locale reads them. */
function localised(briefing: Briefing, locale: Locale): Briefing {
  const latin = new Map(locale === 'zh-CN' ? [] : Object.entries(briefing.latinNames));
  const name = (words: string) =>
    words
      .split('、')
      .map((one) => latin.get(one) ?? one)
      .join(locale === 'zh-CN' ? '、' : ', ');
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return NAMES.has(key) ? name(value) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, walk(item, field)]));
  };
  return walk(briefing, '') as Briefing;
}
const NAMES = new Set(['entity', 'entities', 'scope', 'label']);

function sectionView(section: Section, locale: Locale): object {
  switch (section.kind) {
    case 'key-figures':
      return { ...section, cards: section.cards.map((card) => cardView(card, locale)) };
    case 'charts':
      return { ...section, charts: section.charts.map((chart) => chartView(chart, locale)) };
    case 'entity':
      return { ...section, ...tableView(section.table, locale), figures: listView(section.figures, locale) };
    case 'comparison':
      return comparisonView(section, locale);
    case 'findings':
      return {
        ...section,
        attention: section.attention.map((finding) => findingView(finding, locale)),
        undecidable: section.undecidable.map((finding) => findingView(finding, locale)),
      };
    case 'agreed':
      return {
        ...section,
        items: section.items.map((finding) => findingView(finding, locale)),
        counted: section.counted.map(({ title, count }) => ({ title: title[locale], count })),
      };
    case 'derived':
      return { ...section, items: section.items.map((finding) => findingView(finding, locale)) };
    case 'alone':
      return { ...section, figures: listView(section.figures, locale) };
    case 'unread':
      return section;
  }
}

/** Signs before a figure that a reader must not take as it stands. */
const SIGNS: Readonly<Partial<Record<Verdict, string>>> = { inconsistent: '×', tension: '▲', wording: '△' };

function figureView(figure: Shown, locale: Locale): object {
  const words = figure.change ? formatChange(figure, locale) : formatFigure(figure, locale);
  return { sign: (figure.verdict && SIGNS[figure.verdict]) ?? '', words, mark: figure.mark };
}

const label = (topic: Omit<Topic, 'per'>, locale: Locale) => formatLabel(topic, locale);
const named = (figure: Shown): Topic => ({ ...figure, metric: figure.metric ?? '' });

function cardView({ figure, change }: Claim, locale: Locale): object {
  return {
    ...figureView(figure, locale),
    label: label(named(figure), locale),
    about: [
      figure.entity,
      formatPeriod(figure.period, locale),
      change ? `${formatChange(change, locale)} ${formatAgainst(change.change!, locale)}` : null,
    ].filter(Boolean),
  };
}

function tableView(table: SectionOf<'entity'>['table'], locale: Locale): object {
  return {
    periods: table.periods.map((period) => formatPeriod(period, locale)),
    rows: table.rows.map(({ topic, cells }) => ({
      // a row of changes stands under what changed
      label: topic.change ? `\u3000${formatAgainst(topic.change, locale)}` : label(topic, locale),
      cells: cells.map((cell) => cell && figureView(cell, locale)),
    })),
  };
}

const listView = (figures: readonly Shown[], locale: Locale) =>
  figures.map((figure) => ({
    ...figureView(figure, locale),
    // 不到4年 is told of a loss and is none
    label: isTime(figure) ? '' : label(named(figure), locale),
    entity: figure.entity ?? '',
    period: formatPeriod(figure.period, locale),
    verdict: figure.verdict ?? 'alone',
    // not facts but what somebody expects
    stance: figure.stance,
    unsure: figure.confidence < UNSURE,
  }));

const isTime = ({ kind, metricId }: Shown) => (kind === 'duration' || kind === 'age') && !measures(metricId, kind);

/** Below this, whose figure it is was guessed from what stands around it. */
const UNSURE = 0.5;

function comparisonView(section: SectionOf<'comparison'>, locale: Locale): object {
  const rows = section.rows.map(({ topic, period, cells }) => ({
    label: label(topic, locale),
    period: formatPeriod(period, locale),
    cells: cells.map(
      (cell) =>
        cell && { ...figureView(cell, locale), period: period === null ? formatPeriod(cell.period, locale) : '' },
    ),
  }));
  return { ...section, rows };
}

/** By names, for templates: a sign would be escaped. */
const RELATIONS = { '=': 'equal', '<=': 'at-most', '>=': 'at-least' } as const;

function findingView(finding: Judged, locale: Locale): object {
  const { verdict, claim, given, computed, unit, currency, relation } = finding;
  return {
    verdict,
    title: finding.title[locale],
    arithmetic: formatArithmetic(finding, locale),
    value: computed ? formatComputed(computed.value, unit, currency, locale) : '',
    range: formatRange(finding, locale),
    relation: claim ? 'claim' : RELATIONS[relation],
    stated: claim ? claim[locale] : given ? formatFigure(given, locale) : '',
    note: finding.note ? sentence(finding.note[locale], locale) : '',
    formula: formatFormula(finding, locale),
    elsewhere: finding.elsewhere.map(({ source, fact }) => ({
      figure: formatFigure(fact, locale),
      title: source.title ?? source.id,
      about: [source.outlet, source.published].filter(Boolean),
      path: source.path,
      line: fact.line,
    })),
    about: [
      finding.entity,
      finding.topic ? formatTopic(finding.topic, locale) : null,
      formatPeriod(finding.period, locale),
    ].filter(Boolean),
    marks: finding.marks,
  };
}

const sentence = (words: string, locale: Locale) =>
  `${words.slice(0, 1).toLocaleUpperCase('en')}${words.slice(1)}${/[.。]$/.test(words) ? '' : locale === 'zh-CN' ? '。' : '.'}`;

function chartView(chart: Chart, locale: Locale): object {
  return {
    file: chartFile(chart, locale),
    title: chartTitle(chart, locale),
    description: chartDescription(chart, locale),
    tables:
      chart.kind === 'periods'
        ? chart.rows.map((row) => ({
            title: rowTitle(row, locale),
            head: row.panels[0]!.points.map(({ period }) => formatPeriod(period, locale)),
            rows: row.panels.map(({ topic, points }) => ({
              label: label(topic, locale),
              cells: points.map(({ figure }) => figure && figureView(figure, locale)),
            })),
          }))
        : [
            {
              title: '',
              head: [formatPeriod(chart.period, locale)],
              rows: chart.bars.map((bar) => ({ label: bar.label, cells: [figureView(bar.figure, locale)] })),
            },
          ],
  };
}
