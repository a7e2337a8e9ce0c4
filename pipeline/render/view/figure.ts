import type { Verdict } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import type { Claim, Shown, Topic } from '../../model/shown.ts';
import { anchors, cite } from '../cite.ts';
import { formatLabel, measures, shortAgainst } from '../format/name.ts';
import { formatChange, formatFigure } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';

/** Signs before a figure that a reader must not take as it stands. */
const SIGNS: Readonly<Partial<Record<Verdict, string>>> = { inconsistent: '×', tension: '▲', wording: '△' };

/** Below this, whose figure it is was guessed from what stands around it. */
const UNSURE = 0.5;

/** A figure as a cell shows it. */
export function figureView(figure: Shown, locale: Locale): { sign: string; words: string; mark: number } {
  const words = figure.change ? formatChange(figure, locale) : formatFigure(figure, locale);
  return { sign: signOf(figure), words: cite(anchors.figure(figure.id), words), mark: figure.mark };
}

export const signOf = ({ verdict }: Shown): string => (verdict && SIGNS[verdict]) ?? '';

const named = (figure: Shown): Topic => ({ ...figure, metric: figure.metric ?? '' });

export function cardView({ figure, change }: Claim, locale: Locale): object {
  return {
    ...figureView(figure, locale),
    label: formatLabel(named(figure), locale),
    verdict: figure.verdict ?? 'alone',
    change: change ? changeWords(change, locale) : '',
    // a thing measured by its own name says it once
    about: [
      figure.metric?.includes(figure.entity ?? '') ? null : figure.entity,
      formatPeriod(figure.period, locale),
    ].filter(Boolean),
  };
}

/** +20% YoY, 同比+20%. */
function changeWords(change: Shown, locale: Locale): string {
  const against = shortAgainst(change.change!, locale);
  const words = formatChange(change, locale);
  return locale === 'zh-CN' ? `${against}${words}` : `${words} ${against}`.trim();
}

/** Figures one to a row, and whether any of them was held against others. */
export const listsView = (figures: readonly Shown[], locale: Locale): object => ({
  figures: listView(figures, locale),
  checked: figures.some(({ verdict }) => verdict !== null),
});

const listView = (figures: readonly Shown[], locale: Locale): object[] =>
  figures.map((figure) => ({
    ...figureView(figure, locale),
    // 不到4年 is told of a loss and is none
    label: isTime(figure) ? '' : formatLabel(named(figure), locale),
    entity: figure.entity ?? '',
    period: formatPeriod(figure.period, locale),
    verdict: figure.verdict ?? 'alone',
    // not facts but what somebody expects
    stance: figure.stance,
    unsure: figure.confidence < UNSURE,
  }));

const isTime = ({ kind, metricId }: Shown) => (kind === 'duration' || kind === 'age') && !measures(metricId, kind);
