import type { Chart } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { formatTopic } from './format/name.ts';
import { formatFigure } from './format/number.ts';
import { formatPeriod } from './format/period.ts';

/** Size in CSS pixels; the file scales with its container. */
const WIDTH = 720;
const PANEL = { top: 46, height: 150, bottom: 40, gap: 26 };
const COLOURS = { bar: '#31618f', text: '#1c2430', quiet: '#5b6573' };

const WORDS: Readonly<
  Record<
    Locale,
    { title: (entity: string) => string; partial: string; hedged: string; desc: (panels: string) => string }
  >
> = {
  'zh-CN': {
    title: (entity) => `${entity}:历年数据`,
    partial: '斜纹:不足一年',
    hedged: '空心:约数',
    desc: (panels) => `各组柱子同一比例。${panels}`,
  },
  en: {
    title: (entity) => `${entity} over time`,
    partial: 'hatched: part of a year',
    hedged: 'hollow: approximate',
    desc: (panels) => `All panels share one scale. ${panels}`,
  },
};

const encode = (text: string) =>
  text.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A chart’s title, as its caption and its accessible name. */
export const chartTitle = (chart: Chart, locale: Locale): string => WORDS[locale].title(chart.entity);

/** A chart in a sentence: every panel with its values. */
export function chartDescription(chart: Chart, locale: Locale): string {
  const panels = chart.panels.map(({ topic, points }) => {
    const values = points.flatMap(({ period, figure }) =>
      figure ? [`${formatPeriod(period, locale)} ${formatFigure(figure, locale)}`] : [],
    );
    return `${formatTopic(topic, locale)}: ${values.join(', ')}`;
  });
  return WORDS[locale].desc(panels.join('; '));
}

/**
 * Draws small multiples of bars as SVG: every bar with its value on it, one scale for all panels, a part of a year hatched,
 * a hedged figure hollow, a missing one a gap. No script, no stroke on text, nothing random.
 */
export function drawChart(chart: Chart, locale: Locale): string {
  const words = WORDS[locale];
  const width = (WIDTH - PANEL.gap * (chart.panels.length - 1)) / chart.panels.length;
  const values = chart.panels.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const [top, bottom] = [Math.max(0, ...values), Math.min(0, ...values)];
  const y = (value: number) => PANEL.top + ((top - value) / (top - bottom || 1)) * PANEL.height;
  const height = PANEL.top + PANEL.height + PANEL.bottom;
  const body = chart.panels
    .map((panel, i) => drawPanel(panel, i * (width + PANEL.gap), width, y, chart, locale))
    .join('');
  const points = chart.panels.flatMap((panel) => panel.points);
  const key = [
    points.some(({ partial, value }) => partial && value !== null) ? words.partial : '',
    points.some(({ figure }) => figure?.hedge) ? words.hedged : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const hatch = `hatch-${chart.id}-${locale}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" class="chart" font-family="'Noto Sans SC',sans-serif" font-size="11" aria-labelledby="${chart.id}-t ${chart.id}-d">`,
    `<title id="${chart.id}-t">${encode(words.title(chart.entity))}</title><desc id="${chart.id}-d">${encode(chartDescription(chart, locale))}</desc>`,
    `<defs><pattern id="${hatch}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H2.5V5H0Z" fill="${COLOURS.bar}"/></pattern></defs>`,
    body.replaceAll('#HATCH', `#${hatch}`),
    key
      ? `<text x="${WIDTH}" y="${height - 4}" text-anchor="end" font-size="10" class="quiet" fill="${COLOURS.quiet}">${encode(key)}</text>`
      : '',
    '</svg>\n',
  ].join('');
}

function drawPanel(
  { topic, points }: Chart['panels'][number],
  x: number,
  width: number,
  y: (value: number) => number,
  chart: Chart,
  locale: Locale,
): string {
  const slot = width / points.length;
  const bar = Math.min(46, slot * 0.66);
  const fixed = (n: number) => Number(n.toFixed(1));
  const marks = points.map(({ period, value, partial, figure }, i) => {
    const centre = x + slot * (i + 0.5);
    const label = `<text x="${fixed(centre)}" y="${PANEL.top + PANEL.height + 16}" text-anchor="middle" font-size="10" class="quiet" fill="${COLOURS.quiet}">${encode(shortPeriod(period))}</text>`;
    if (value === null || !figure) return label;
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    const fill = figure.hedge ? 'none' : partial ? 'url(#HATCH)' : COLOURS.bar;
    const rect = `<rect x="${fixed(centre - bar / 2)}" y="${fixed(from)}" width="${fixed(bar)}" height="${fixed(Math.max(1, to - from))}" fill="${fill}" stroke="${COLOURS.bar}" stroke-width="1"/>`;
    const text = `<text x="${fixed(centre)}" y="${fixed(from - 5)}" text-anchor="middle" class="value" fill="${COLOURS.text}">${encode(barLabel(formatFigure(figure, locale), figure.unit))}</text>`;
    return rect + text + label;
  });
  const heading = `<text x="${fixed(x)}" y="16" font-size="13" font-weight="700" class="value" fill="${COLOURS.text}">${encode(formatTopic(topic, locale))}</text>`;
  const unit = `<text x="${fixed(x)}" y="30" font-size="10" class="quiet" fill="${COLOURS.quiet}">${encode(locale === 'en' ? (chart.currency ?? '') : (chart.unit ?? ''))}</text>`;
  const axis = `<path d="M${fixed(x)} ${fixed(y(0))}H${fixed(x + width)}" stroke="${COLOURS.quiet}" stroke-width="1"/>`;
  return heading + unit + axis + marks.join('');
}

/** The unit stands on the panel; the bar carries the number and its scale. */
const barLabel = (words: string, unit: string | null) =>
  (unit && words.endsWith(unit) ? words.slice(0, -unit.length) : words).replace(/^(?:US\$|HK\$|RMB )/, '');

/** 2025-9M → 9M 25 would mislead; the plain notation is the same in every language. */
const shortPeriod = (period: string) =>
  period.replace(/^(\d{4})-(\d{1,2})M$/, '$2M $1').replace(/^(\d{4})([HQ]\d)$/, '$2 $1');
