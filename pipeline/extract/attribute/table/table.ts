import type { Table } from '../../../model/article.ts';
import { extent, yearsBefore } from '../../../model/period.ts';
import type { Draft, Reason, Sentence } from '../../draft.ts';
import { toDate } from '../../times/calendar.ts';
import { type Label, Labels, latest, timeOf } from './labels.ts';
import { giveUnit, unitOfCaption } from './unit.ts';

const CHANGE_LABEL = /同比|增减|增幅|增速|增长率|变动/u;
const QUARTERLY_CHANGE = /环比/u;
const SHARE_LABEL = /占比|比重|比例/u;

/**
 * Gives the figures of a table their meaning: header cells tell metric, period and unit, whichever of them is down and
 * whichever across; the caption tells the unit of bare numbers.
 * @param sentenceAt the sentence (cell) that starts at an offset of the view
 * @param dominant whom the article is about
 */
export function attributeTable(
  text: string,
  table: Table,
  sentenceAt: (start: number) => Sentence | null,
  dominant: string | null,
): void {
  const caption = table.caption ? unitOfCaption(text.slice(table.caption.start, table.caption.end)) : null;
  const labels = new Labels(text, table, sentenceAt);
  const corner = labels.column(0).find(({ unit }) => unit)?.unit ?? null;
  const reporting = latest(labels, Math.max(...table.cells.map(({ column }) => column)) + 1);
  for (const cell of table.cells) {
    const sentence = sentenceAt(cell.start);
    if (!sentence || cell.row < labels.heads || (cell.column === 0 && labels.row(cell.row))) continue;
    const column = labels.column(cell.column);
    const [draft] = sentence.drafts;
    if (!draft) continue;
    const unit = column.find(({ unit }) => unit)?.unit;
    const rate = unit?.kind === 'percent' ? unit : null;
    giveUnit(draft, [rate, labels.unitOfRow(cell.row), unit, corner, caption]);
    const beside = measuredBefore(labels, cell.column);
    attributeCell(draft, text, { row: labels.row(cell.row), column, beside, reporting, dominant });
  }
}

/** A column of rates says what changed by the column before it: 营业收入 | 同比. */
function measuredBefore(labels: Labels, column: number): Label | null {
  for (let at = column - 1; at > 0; at--) {
    const label = labels.column(at).find(({ sentence }) => (sentence?.metrics.length ?? 0) > 0);
    if (label) return label;
  }
  return null;
}

interface Heads {
  row: Label | null;
  column: readonly Label[];
  beside: Label | null;
  reporting: string | null;
  dominant: string | null;
}

const because = (attribute: string, { start, end }: { start: number; end: number }): Reason => ({
  attribute,
  rule: 'header of the table',
  start,
  end,
});

function attributeCell(draft: Draft, text: string, { row, column, beside, reporting, dominant }: Heads): void {
  const told = timeOf([...column, row]);
  draft.period = told?.norm ?? reporting;
  if (told) draft.why.push(because('period', told.time));
  const mention = [...column, row].flatMap((label) => label?.sentence?.mentions ?? [])[0];
  draft.entity = mention?.entity.name ?? dominant;
  if (mention) draft.why.push(because('entity', mention));
  const label = `${column.map(({ words }) => words).join(' ')} ${row?.words ?? ''}`;
  const rate = draft.figure.kind === 'percent';
  const change = rate ? (QUARTERLY_CHANGE.test(label) ? 'qoq' : CHANGE_LABEL.test(label) ? 'yoy' : null) : null;
  nameMetric(draft, text, [row, ...column, change === null ? null : beside]);
  if (change !== null) {
    draft.change = change;
    if (change === 'yoy') draft.base = yearsBefore(draft.period ?? '');
  } else if (rate && SHARE_LABEL.test(label)) draft.shareOf = draft.metric;
  if (draft.metricKind === 'flow' && extent(draft.period)?.kind === 'day')
    draft.period = toDate(draft.period!) ?? draft.period;
}

/** The metric of the first label that has one; what the row says beside it is its scope. */
function nameMetric(draft: Draft, text: string, labels: readonly (Label | null)[]): void {
  const [row] = labels;
  const source = labels.find((label) => (label?.sentence?.metrics.length ?? 0) > 0);
  const named = source?.sentence?.metrics.at(-1);
  if (named) {
    draft.metric = text.slice(named.start, named.end);
    draft.metricId = named.metric.id;
    draft.metricKind = named.metric.kind;
    draft.why.push(because('metric', named));
    if (row && row !== source && !timeOf([row]) && row.sentence?.mentions.length === 0) draft.scope = bare(row.words);
    return;
  }
  // a quantity that no lexicon has: what heads the row, or the column where rows are times
  const head = labels.find((label) => label && !timeOf([label]) && bare(label.words) !== '');
  if (!head) return;
  draft.metric = bare(head.words);
  draft.confidence *= 0.7;
  draft.why.push(because('metric', head));
}

const bare = (words: string) => words.replace(/[（(][^（()）]*[)）]/gu, '').trim();
