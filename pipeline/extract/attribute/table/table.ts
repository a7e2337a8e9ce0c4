import type { Cell } from '../../../model/article.ts';
import { extent, yearsBefore } from '../../../model/period.ts';
import type { Draft, Reason, Sentence } from '../../draft.ts';
import { toDate } from '../../times/calendar.ts';
import type { Time } from '../../times/time.ts';
import type { MetricMention } from '../../words.ts';
import { directionOf } from '../change.ts';
import { type Label, Labels, partIn, timeOf } from './labels.ts';
import { isTotal, type LaidTable, ownerIn } from './layout.ts';
import { giveUnit, unitOfCaption } from './unit.ts';

const CHANGE_LABEL = /同比|增减|增幅|增速|增长率|变动|\+\s?\/\s?[-−－]|^\s?YoY/iu;
const QUARTERLY_CHANGE = /环比/u;
const SHARE_LABEL = /占比|比重|比例/u;

/** What is told before a table of all of it. */
export interface Near {
  /** the time that its caption, the heading over it or the sentence before it names */
  time: Time | null;
  /** the one company that they name, else whom the article is about */
  entity: string | null;
  /** the period most figures of the article are of, or null */
  reporting: string | null;
}

/**
 * Gives the figures of a table their meaning: header cells tell metric, period and unit, whichever of them is down and
 * whichever across; the caption tells the unit of bare numbers.
 * @param sentenceAt the sentence (cell) that starts at an offset of the view
 * @param number of the table in the article, from 0
 */
export function attributeTable(
  text: string,
  table: LaidTable,
  sentenceAt: (start: number) => Sentence | null,
  near: Near,
  number: number,
): void {
  const caption = table.caption ? unitOfCaption(text.slice(table.caption.start, table.caption.end)) : null;
  const labels = new Labels(text, table, sentenceAt);
  const corner = labels.column(labels.layout.label).find(({ unit }) => unit)?.unit ?? null;
  for (const cell of table.cells) {
    const sentence = sentenceAt(cell.start);
    if (!sentence || cell.row < labels.heads) continue;
    if (cell.column === labels.layout.label && labels.row(cell.row)) continue;
    const column = labels.column(cell.column, cell.row);
    const [draft] = sentence.drafts;
    if (!draft) continue;
    const row = labels.row(cell.row);
    const whole = labels.wholeOf(cell.row);
    const unit = column.find(({ unit }) => unit)?.unit;
    const rate = unit?.kind === 'percent' ? unit : null;
    giveUnit(draft, [rate, labels.unitOfRow(cell.row), unit, whole && labels.unitOfRow(whole.row), corner, caption]);
    draft.cell = {
      table: number,
      row: cell.row,
      column: cell.column,
      ofRow: whole ? 'part' : row && isTotal(row.words) ? 'total' : 'item',
      ofColumn: column.some(({ words }) => isTotal(words)) ? 'total' : 'item',
    };
    const words = `${column.map(({ words }) => words).join(' ')} ${row?.words ?? ''}`;
    const change = draft.figure.kind === 'percent' ? changeIn(words) : null;
    if (change !== null) draft.direction = directionOf(text.slice(cell.start, draft.outerStart), '');
    nameOwner(draft, text, row, column, labels.layout.owners !== null, near);
    nameMetric(draft, text, {
      row: whole?.label ?? row,
      part: whole ? row : null,
      column,
      beside: change === null ? null : measuredBefore(labels, cell),
    });
    nameTime(draft, { row, column, change, labels, cell, near });
    if (change === null && draft.figure.kind === 'percent' && SHARE_LABEL.test(words)) draft.shareOf = draft.metric;
  }
}

const changeIn = (words: string): 'qoq' | 'yoy' | null =>
  QUARTERLY_CHANGE.test(words) ? 'qoq' : CHANGE_LABEL.test(words) ? 'yoy' : null;

/** Rates say what changed by the column before theirs, 营业收入 | 同比, or by the row over theirs. */
function measuredBefore(labels: Labels, { column, row }: Cell): Label | null {
  const above = labels.row(row) && labels.measuredAbove(row);
  if (above) return above;
  for (let at = column - 1; at > 0; at--) {
    const label = labels.column(at, row).find(({ sentence }) => (sentence?.metrics.length ?? 0) > 0);
    if (label) return label;
  }
  return null;
}

const because = (attribute: string, { start, end }: { start: number; end: number }): Reason => ({
  attribute,
  rule: 'header of the table',
  start,
  end,
});

/** Whom a label names, else whom the row is for, else whom the table is about. */
function nameOwner(
  draft: Draft,
  text: string,
  row: Label | null,
  column: readonly Label[],
  owners: boolean,
  near: Near,
): void {
  const mention = [...column, row].flatMap((label) => label?.sentence?.mentions ?? [])[0];
  const name = mention?.entity.name ?? (owners && row ? ownerIn(text.slice(row.start, row.end)) : null);
  draft.entity = name ?? near.entity;
  if (mention ?? name) draft.why.push(because('entity', mention ?? row!));
}

interface Named {
  row: Label | null;
  /** the label of the row where it is a part of another (其中) */
  part: Label | null;
  column: readonly Label[];
  /** for a change: what changed */
  beside: Label | null;
}

/** The metric of the first label that has one; what the row says beside it is its scope. */
function nameMetric(draft: Draft, text: string, { row, part, column, beside }: Named): void {
  const labels = [row, ...column, beside];
  if (part) draft.scope = partIn(part.words);
  const source = labels.find((label) => (label?.sentence?.metrics.length ?? 0) > 0);
  const named = source && metricIn(text, source);
  const isOwner = (label: Label) =>
    (label.sentence?.mentions.length ?? 0) > 0 ||
    (label === row && draft.entity !== null && ownerIn(label.words) === draft.entity);
  if (named) {
    draft.metric = text.slice(named.start, named.end);
    draft.metricId = named.metric.id;
    draft.metricKind = named.metric.kind;
    draft.why.push(because('metric', named));
    if (row && row !== source && !timeOf([row]) && !isOwner(row)) draft.scope ??= bare(row.words);
    return;
  }
  // a quantity that no lexicon has: what heads the row, or the column where rows are times or owners
  const head = labels.find((label) => label && !timeOf([label]) && !isOwner(label) && /\p{L}/u.test(bare(label.words)));
  if (!head) return;
  draft.metric = bare(head.words);
  draft.confidence *= 0.7;
  draft.why.push(because('metric', head));
}

/** 净利润（净亏损以“－”号填列）: what a bracket adds is not what the row is. */
function metricIn(text: string, { start, sentence }: Label): MetricMention | undefined {
  const { metrics } = sentence!;
  return metrics.findLast((metric) => !/[（(][^（()）]*$/u.test(text.slice(start, metric.start))) ?? metrics.at(-1);
}

interface Timed {
  row: Label | null;
  column: readonly Label[];
  change: 'yoy' | 'qoq' | null;
  labels: Labels;
  cell: Cell;
  near: Near;
}

/** The time of its labels; a change is of the latest that the table has, a level else of what is said before the table. */
function nameTime(draft: Draft, { row, column, change, labels, cell, near }: Timed): void {
  const told = timeOf([...column, row]);
  const times = labels.times(cell.row);
  const [latest = null] = times;
  draft.period = told?.norm ?? (change === null ? near.time?.norm : null) ?? latest ?? near.time?.norm ?? null;
  if (told ?? near.time) draft.why.push(because('period', (told?.time ?? near.time)!));
  if (draft.period === null && near.reporting !== null) {
    draft.period = near.reporting;
    draft.confidence *= 0.6;
  }
  if (draft.metricKind === 'flow' && extent(draft.period)?.kind === 'day')
    draft.period = toDate(draft.period!) ?? draft.period;
  if (change === null) return;
  draft.change = change;
  if (change !== 'yoy' || draft.period === null) return;
  draft.base = yearsBefore(draft.period);
  // 2025年9月末 | 2024年末 | 增减: against the other column
  const other = times.length === 2 && draft.period === latest ? times[1]! : null;
  if (other === null || other === draft.base || extent(other)?.kind !== 'day') return;
  draft.base = other;
  draft.change = other.endsWith('-12-31') ? 'ytd' : 'other';
}

const bare = (words: string) => words.replace(/[（(][^（()）]*[)）]/gu, '').trim();
