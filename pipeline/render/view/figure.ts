import type { Verdict } from '../../model/finding.ts';
import type { Claim, Shown, Topic } from '../../model/shown.ts';
import { anchors, cite } from '../cite.ts';
import { formatChange, formatFigure } from '../format/figure.ts';
import { formatLabel, measures, nameHead } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';

/** Signs before a figure that a reader must not take as it stands. */
const SIGNS: Readonly<Partial<Record<Verdict, string>>> = { inconsistent: '×', tension: '▲', wording: '△' };

/** Below this, whose figure it is was guessed from what stands around it. */
const UNSURE = 0.5;

/** A figure as a cell shows it. */
export function figureView(figure: Shown, language: Language): { sign: string; words: string; mark: number } {
  const words = figure.change ? formatChange(figure, language) : formatFigure(figure, language);
  return { sign: signOf(figure), words: cite(anchors.figure(figure.id), words), mark: figure.mark };
}

export const signOf = ({ verdict }: Shown): string => (verdict && SIGNS[verdict]) ?? '';

const named = (figure: Shown): Topic => ({ ...figure, metric: figure.metric ?? '' });

export function cardView({ figure, change }: Claim, language: Language): object {
  return {
    ...figureView(figure, language),
    label: formatLabel(named(figure), language),
    verdict: figure.verdict ?? 'alone',
    change: change ? changeWords(change, language) : '',
    // a thing measured by its own name says it once
    about: [
      figure.metric?.includes(figure.entity ?? '') ? null : nameHead(figure.entity ?? ''),
      formatPeriod(figure.period, language),
    ].filter(Boolean),
  };
}

/** +20% YoY, 同比+20%. */
function changeWords(change: Shown, language: Language): string {
  const against = language.changes[change.change!].short;
  const rate = cite(anchors.figure(change.id), formatChange(change, language));
  return fill(language.topics.card, { rate, against });
}

/** Figures one to a row, and whether any of them has a time, or was held against others. */
export const listsView = (figures: readonly Shown[], language: Language): object => ({
  figures: listView(figures, language),
  checked: figures.some(({ verdict }) => verdict !== null),
  timed: figures.some(({ period }) => period !== null),
});

const listView = (figures: readonly Shown[], language: Language): object[] =>
  figures.map((figure) => ({
    ...figureView(figure, language),
    kind: figure.kind,
    // 不到4年 is told of a loss and is none
    label: isTime(figure) ? '' : formatLabel(named(figure), language),
    entity: nameHead(figure.entity ?? ''),
    period: formatPeriod(figure.period, language),
    verdict: figure.verdict ?? 'alone',
    // not facts but what somebody expects
    stance: figure.stance,
    unsure: figure.confidence < UNSURE,
  }));

const isTime = ({ kind, metric, metricId }: Shown) =>
  (kind === 'duration' || kind === 'age') &&
  (metricId === null ? !LENGTHS.test(metric ?? '') : !measures(metricId, kind));
/** Of words that the lexicon does not know, those that say that a time is meant: 回收期, and not 仅过. */
const LENGTHS = /(?:期限?|时间|时长|年限|寿命|年龄|工龄|用时|历时|耗时)$/u;
