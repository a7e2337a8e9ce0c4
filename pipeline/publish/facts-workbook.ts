import type { Fact, FactSheet } from '../model/fact.ts';
import type { Finding, FindingSheet } from '../model/finding.ts';
import { type Column, type SheetOf, workbook } from './xlsx.ts';

/**
 * `facts.xlsx`: every figure and every finding, numbers as numbers, each leading to its evidence.
 * @param page the briefing that lies beside it; null where there is none
 */
export function factsWorkbook(
  { facts }: FactSheet,
  { findings }: FindingSheet,
  page: string | null,
): Promise<Uint8Array> {
  const to = (place: string) => (page === null ? null : { file: page, place });
  const figures: readonly Column<Fact>[] = [
    { head: '数字 figure', width: 16, of: ({ text }) => text, link: ({ id }) => to(id) },
    { head: '主体 entity', width: 18, of: ({ entity }) => entity },
    { head: '范围 scope', width: 14, of: ({ scope }) => scope },
    { head: '指标 metric', width: 18, of: ({ metric }) => metric },
    { head: '时期 period', width: 16, of: ({ period }) => period },
    {
      head: '数值 value',
      width: 18,
      of: ({ value }) => (Array.isArray(value) ? value[0] : value),
      format: numberFormat,
    },
    {
      head: '至 value to',
      width: 16,
      of: ({ value }) => (Array.isArray(value) ? value[1] : null),
      format: numberFormat,
    },
    { head: '单位 unit', width: 9, of: ({ unit }) => unit },
    { head: '币种 currency', width: 10, of: ({ currency }) => currency },
    { head: '措辞 hedge', width: 10, of: ({ hedge }) => hedge },
    { head: '变动 change', width: 10, of: ({ change }) => change },
    { head: '占比对象 share of', width: 14, of: ({ shareOf }) => shareOf },
    { head: '性质 stance', width: 10, of: ({ stance }) => stance },
    { head: '出处 attribution', width: 14, of: ({ attribution }) => attribution },
    { head: '下限 low', width: 18, of: ({ low }) => low, format: boundFormat },
    { head: '上限 high', width: 18, of: ({ high }) => high, format: boundFormat },
    { head: '把握 confidence', width: 11, of: ({ confidence }) => confidence, format: () => '0%' },
    { head: '行 line', width: 7, of: ({ line }) => line, format: () => '0' },
    { head: '原句 quote', width: 70, of: ({ quote }) => quote },
    { head: 'id', width: 15, of: ({ id }) => id },
  ];
  const checks: readonly Column<Finding>[] = [
    { head: '结论 verdict', width: 22, of: ({ verdict }) => verdict, link: ({ id }) => to(`finding-${id}`) },
    { head: '规则 rule', width: 24, of: ({ rule }) => rule },
    { head: '算式 formula', width: 44, of: ({ formula }) => formula },
    { head: '算得 computed', width: 18, of: ({ computed }) => computed?.value ?? null, format: () => '#,##0.######' },
    { head: '下限 low', width: 18, of: ({ computed }) => computed?.low ?? null, format: () => '#,##0.######' },
    { head: '上限 high', width: 18, of: ({ computed }) => computed?.high ?? null, format: () => '#,##0.######' },
    { head: '单位 unit', width: 9, of: ({ unit }) => unit },
    { head: '关系 relation', width: 10, of: ({ relation }) => RELATIONS[relation] },
    { head: '文中 stated', width: 16, of: ({ stated }) => stated?.text ?? null },
    { head: '说明', width: 60, of: ({ message }) => message['zh-CN'] },
    { head: 'message', width: 60, of: ({ message }) => message.en },
    { head: '行 line', width: 7, of: ({ line }) => line, format: () => '0' },
    { head: 'id', width: 15, of: ({ id }) => id },
  ];
  return workbook([
    { name: '数字 facts', columns: figures, rows: facts } satisfies SheetOf<Fact> as unknown as SheetOf<never>,
    { name: '核对 findings', columns: checks, rows: findings } satisfies SheetOf<Finding> as unknown as SheetOf<never>,
  ]);
}

const RELATIONS = { '=': '=', '<=': '≤', '>=': '≥' } as const;

/** As precise as the article wrote it; a percentage with its sign. */
function numberFormat({ written, unit }: Fact): string {
  return `#,##0${decimals(written.fine.split('.')[1]?.length ?? 0)}${unit === '%' ? '"%"' : ''}`;
}

/** A bound lies half a unit beside what was written. */
const boundFormat = ({ written, unit }: Fact): string =>
  `#,##0${decimals(written.fine.includes('.') ? written.fine.split('.')[1]!.length + 1 : written.fine === '1' ? 1 : 0)}${unit === '%' ? '"%"' : ''}`;

const decimals = (count: number) => (count === 0 ? '' : `.${'0'.repeat(Math.min(count, 12))}`);
