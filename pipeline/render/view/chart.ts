import type { Chart } from '../../model/chart.ts';
import { chartDescription, chartFile, chartTitle } from '../chart.ts';
import { barName } from '../chart-bars.ts';
import { untilWords } from '../chart-runway.ts';
import { anchors, cite } from '../cite.ts';
import { formatLabel } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import { scalesOf } from '../format/row.ts';
import type { Language } from '../language/language.ts';
import { figureView } from './figure.ts';
import { rowView } from './table.ts';

interface Table {
  title: string;
  head: readonly string[];
  rows: readonly { label: string; cells: readonly object[] }[];
}

/** A chart: its file, what it is called, what it says, and its figures as tables. */
export function chartView(chart: Chart, language: Language): object {
  return {
    file: chartFile(chart, language),
    title: chartTitle(chart, language),
    description: chartDescription(chart, language),
    tables: tablesOf(chart, language),
  };
}

function tablesOf(chart: Chart, language: Language): Table[] {
  if (chart.kind === 'periods')
    return chart.rows.map(({ entity, panels }) => {
      const figuresOf = ({ points }: (typeof panels)[number]) => points.map(({ figure }) => figure);
      const scales = scalesOf(panels.flatMap(figuresOf), language);
      return {
        title: entity ?? '',
        head: panels[0]!.points.map(({ period }) => formatPeriod(period, language)),
        rows: panels
          .filter((panel) => figuresOf(panel).some(Boolean))
          .map((panel) => rowView(formatLabel(panel.topic, language), figuresOf(panel), language, scales)),
      };
    });
  if (chart.kind === 'runway') {
    return [
      {
        title: '',
        head: language.charts['runway-columns'],
        rows: chart.rows.map(({ entity, to, months, cash, outflow, finding }) => ({
          label: entity ?? '—',
          cells: [
            figureView(cash, language),
            figureView(outflow, language),
            {
              sign: '≈',
              words: cite(anchors.finding(finding), untilWords(months, to, language)),
              mark: [...new Set([cash.mark, outflow.mark])],
            },
          ],
        })),
      },
    ];
  }
  return [
    {
      title: '',
      head: [formatPeriod(chart.period, language)],
      rows: chart.bars.map((bar) => ({ label: barName(bar, language), cells: [figureView(bar.figure, language)] })),
    },
  ];
}
