import { describe, expect, it } from 'vitest';
import type { BarChart, PeriodChart } from '../../pipeline/model/chart.ts';
import type { Shown } from '../../pipeline/model/shown.ts';
import { drawChart } from '../../pipeline/render/chart.ts';
import { EN, ZH } from './languages.ts';

const TOPIC = {
  metric: '营收',
  metricId: 'revenue',
  scope: null,
  change: null,
  aggregate: null,
  per: null,
  shareOf: null,
};

function figure(亿: number, given: Partial<Shown> = {}): Shown {
  return {
    ...TOPIC,
    ...{
      id: 'f',
      text: `${亿}亿元`,
      kind: 'money',
      value: 亿 * 1e8,
      low: 亿 * 1e8,
      high: 亿 * 1e8,
      unit: '元',
      unitInferred: false,
      currency: 'CNY',
    },
    written: { digits: [String(亿 * 1e8)], fine: '10000000', coarse: '10000000', more: false },
    ...{ hedge: null, entity: '远山科技', period: '2024', direction: null, stance: 'actual' },
    ...{ confidence: 1, mark: 1, verdict: null },
    ...given,
  };
}

function periods(values: readonly (number | null)[], entity = '远山科技', given: Partial<Shown> = {}): PeriodChart {
  const points = values.map((value, i) => ({
    period: i === 3 ? '2025-9M' : String(2022 + i),
    value: value === null ? null : value * 1e8,
    partial: i === 3,
    figure: value === null ? null : figure(value, given),
  }));
  return {
    kind: 'periods',
    id: 'chart-1',
    rows: [{ entity, panels: [{ topic: TOPIC, currency: 'CNY', unit: '元', points }] }],
  };
}

function bars(values: Record<string, number>, rest: number | null = null): BarChart {
  const list = Object.entries(values).map(([label, 亿]) => ({
    label,
    topic: TOPIC,
    value: 亿 * 1e8,
    figure: figure(亿),
  }));
  const about = { topic: TOPIC, entity: '远山科技', period: '2024', currency: 'CNY', unit: '元' };
  return { kind: rest === null ? 'ranking' : 'parts', id: 'chart-2', ...about, bars: list, rest };
}

/** Bars of a drawing: x, y, width, height. */
const boxes = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"/g)].map((box) =>
    box.slice(1).map(Number),
  ) as [x: number, y: number, width: number, height: number][];
const labels = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);

describe('bars over periods', () => {
  it('are as high as their values, from one line', () => {
    const [a, b, c] = boxes(drawChart(periods([1, 2, 4]), ZH));
    expect(b![3] / a![3]).toBeCloseTo(2, 1);
    expect(c![3] / a![3]).toBeCloseTo(4, 1);
    expect(new Set([a!, b!, c!].map(([, y, , height]) => Math.round(y + height))).size).toBe(1);
  });
  it('go down for what is below zero', () => {
    const [up, down] = boxes(drawChart(periods([2, -2]), EN));
    expect(down![1]).toBeCloseTo(up![1] + up![3], 0);
  });
  it('leave a gap and its period where nothing is told', () => {
    const svg = drawChart(periods([1, null, 4]), EN);
    expect(boxes(svg)).toHaveLength(2);
    expect(labels(svg)).toEqual(expect.arrayContaining(['2022', '2023', '2024']));
  });
  it('carry their value as written, with the unit at the head', () => {
    expect(labels(drawChart(periods([1.5, 2, 4]), ZH))).toEqual(expect.arrayContaining(['营收，亿元', '1.5']));
    expect(labels(drawChart(periods([1.5, 2, 4]), EN))).toEqual(expect.arrayContaining(['Revenue, RMB m', '150']));
  });
  it('carry a line with ends where the interval is wide, and none where it is not', () => {
    const about = periods([5, 6, 7], '远山科技', { hedge: 'about', low: 4e8, high: 8e8 });
    expect(drawChart(about, EN).match(/class="error"/g)).toHaveLength(3);
    expect(drawChart(periods([5, 6, 7]), EN)).not.toContain('class="error"');
  });
  it('say where one of several tells nothing of a quantity', () => {
    const [row] = periods([1, 2, 4]).rows;
    const [panel] = row!.panels;
    const silent = { ...panel!, points: panel!.points.map((point) => ({ ...point, value: null, figure: null })) };
    const chart = { ...periods([1, 2, 4]), rows: [row!, { entity: '青禾汽车', panels: [silent] }] };
    expect(labels(drawChart(chart, EN))).toContain('not stated');
  });
  it('are hatched for a part of a year and hollow for a hedged figure, and say so', () => {
    const part = drawChart(periods([1, 2, 3, 4]), EN);
    expect(part.match(/class="hatch"/g)).toHaveLength(1);
    expect(part).toContain('hatched: part of a year');
    // lines and no pattern, and none of them outside its bar
    expect(part).not.toMatch(/<pattern|url\(/);
    const [x, y, width, height] = boxes(part).at(-1)!;
    const [, lines] = /<path d="([^"]*)" class="hatch"/.exec(part)!;
    const ends = [...lines!.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(
      (end) => end.slice(1).map(Number) as [number, number],
    );
    expect(ends.length).toBeGreaterThan(8);
    for (const [left, top] of ends) {
      expect(left).toBeGreaterThanOrEqual(x - 0.1);
      expect(left).toBeLessThanOrEqual(x + width + 0.1);
      expect(top).toBeGreaterThanOrEqual(y - 0.1);
      expect(top).toBeLessThanOrEqual(y + height + 0.1);
    }
    const about = drawChart(periods([1, 2, 3], '远山科技', { hedge: 'about' }), ZH);
    expect(about.match(/fill="none" stroke/g)!.length).toBeGreaterThanOrEqual(3);
    expect(about).toContain('空心：约数');
  });
});

describe('horizontal bars', () => {
  it('are as long as their values, each with its name and value', () => {
    const svg = drawChart(bars({ 一号基金: 4, 二号基金: 2 }), ZH);
    const [a, b] = boxes(svg);
    expect(a![2] / b![2]).toBeCloseTo(2, 1);
    expect(labels(svg)).toEqual(['一号基金', '4亿元', '二号基金', '2亿元']);
  });
  it('stand on both sides of the line where some are below zero', () => {
    const [up, down] = boxes(drawChart(bars({ 一号基金: 4, 二号基金: -2 }), EN));
    expect(down![0] + down![2]).toBeCloseTo(up![0], 0);
  });
  it('show what the parts leave as computed, not as stated', () => {
    const svg = drawChart(bars({ 国内: 6, 海外: 3 }, 1e8), EN);
    expect(svg).toMatch(/class="bar rest" fill="none"[^>]*stroke-dasharray/);
    expect(labels(svg)).toEqual(expect.arrayContaining(['the rest (computed)', '≈ RMB 100m']));
  });
  it('stay inside the picture however long a name is', () => {
    for (const [x, , width] of boxes(drawChart(bars({ ['远山'.repeat(200)]: 4, 二号基金: 2 }), ZH)))
      expect(x + width).toBeLessThan(720);
  });
});

describe('every chart', () => {
  const charts = [periods([1, 2, 3, 4]), bars({ 国内: 6, 海外: 3 }, 1e8)];
  it.each(charts)('has a role, a title and every value in words: $kind', (chart) => {
    const svg = drawChart(chart, EN);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toMatch(/<title [^>]*>[^<]*[Rr]evenue[^<]*<\/title>/);
    const desc = /<desc [^>]*>([^<]*)<\/desc>/.exec(svg)![1];
    for (const value of chart.kind === 'periods' ? ['RMB 100m', 'RMB 400m'] : ['RMB 600m', 'RMB 300m'])
      expect(desc).toContain(value);
  });
  it.each(charts)('is the same twice, has no stroke on text and asks for nothing: $kind', (chart) => {
    const svg = drawChart(chart, ZH);
    expect(drawChart(chart, ZH)).toBe(svg);
    expect(svg).not.toMatch(/<text[^>]*stroke|href|url\((?!#)|<style|<script/);
  });
  it('prints hostile names as text', () => {
    const name = '</text><script>alert(1)</script>"&\'\u0000';
    for (const svg of [drawChart(periods([1, 2, 3], name), EN), drawChart(bars({ [name]: 1, b: 2 }), EN)]) {
      expect(svg).not.toMatch(/<script|\u0000/);
      expect(svg).toContain('&#60;script&#62;');
      expect(svg.match(/<text/g)!.length).toBe(svg.match(/<\/text>/g)!.length);
    }
  });
  it('has ids of its own, so that two may stand in one document', () => {
    const ids = charts.flatMap((chart) => [...drawChart(chart, EN).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('how long the cash lasts', () => {
  const row = {
    entity: '远山科技',
    from: '2024-12-31',
    to: '2026-01-05',
    ...{ months: 12.2, low: 11, high: 13.5 },
    cash: figure(3.66),
    outflow: figure(0.3, { per: 'month' }),
    finding: 'r',
  };
  const chart = { kind: 'runway' as const, id: 'chart-3', rows: [row] };
  it('is drawn dashed along a line of time, with what it is computed from', () => {
    const svg = drawChart(chart, EN);
    expect(svg).toContain('stroke-dasharray');
    expect(labels(svg)).toEqual(
      expect.arrayContaining(['12.2 months, to Jan 2026', 'cash RMB 366m; RMB 30m a month goes out']),
    );
  });
  it('shows how far it may be off', () => {
    expect(drawChart(chart, ZH)).toContain('class="error"');
  });
});
