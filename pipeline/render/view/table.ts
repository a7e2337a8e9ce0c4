import type { SectionOf } from '../../model/briefing.ts';
import type { Shown } from '../../model/shown.ts';
import { anchors, cite } from '../cite.ts';
import { formatLabel, nameHead } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import { formatRow, type Scales, scalesOf } from '../format/row.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { figureView, signOf } from './figure.ts';
import { glossed, type Reading } from './names.ts';

type Cells = readonly (Shown | null)[];

/** Figures of one quantity in a row: one scale and one precision, with the unit at the head where they share it. */
export function rowView(
  label: string,
  cells: Cells,
  language: Language,
  scales?: Scales,
): { label: string; cells: object[]; rounded: boolean } {
  const row = formatRow(cells, language, scales);
  if (!row)
    return { label, cells: cells.map((cell) => cell && figureView(cell, language)) as object[], rounded: false };
  return {
    label: fill(language.topics.row, { label, unit: row.unit }),
    cells: cells.map(
      (cell, i) =>
        cell && { sign: signOf(cell), words: cite(anchors.figure(cell.id), row.words[i] ?? ''), mark: cell.mark },
    ) as object[],
    rounded: row.rounded,
  };
}

export function tableView(table: SectionOf<'entity'>['table'], language: Language): object {
  const scales = scalesOf(
    table.rows.flatMap(({ cells }) => cells),
    language,
  );
  const rows = table.rows.map(({ topic, cells }) =>
    topic.change
      ? // a row of changes stands under what changed
        rowView(`\u3000${language.changes[topic.change].long}`, cells, language)
      : rowView(formatLabel(topic, language), cells, language, scales),
  );
  return {
    periods: table.periods.map((period) => formatPeriod(period, language)),
    rows,
    rounded: rows.some(({ rounded }) => rounded),
  };
}

export function comparisonView(section: SectionOf<'comparison'>, language: Language, reading: Reading): object {
  const rows = section.rows.map(({ topic, period, cells }) => ({
    label: formatLabel(topic, language),
    period: formatPeriod(period, language),
    cells: cells.map(
      (cell) =>
        cell && { ...figureView(cell, language), period: period === null ? formatPeriod(cell.period, language) : '' },
    ),
  }));
  const told = rows.map((row, i) => ({ ...row, first: row.label !== rows[i - 1]?.label }));
  const entities = section.entities.map((name) => nameHead(glossed(name, reading)));
  // many with little to compare are read down a page, not across
  const down = entities.length >= MANY && rows.length < entities.length;
  return {
    ...section,
    entities,
    rows: told,
    heads: down ? rows.map(({ label, period }) => [label, period].filter(Boolean).join(language.comma)) : [],
    down: down ? entities.map((entity, i) => ({ entity, cells: rows.map(({ cells }) => cells[i] ?? null) })) : [],
  };
}

const MANY = 4;
