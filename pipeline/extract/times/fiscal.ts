import type { TimeExpression } from '../scan/time/expression.ts';

/** What has been said of a company’s own years and quarters: 2026财年第三财季. They are no calendar’s. */
export interface Fiscal {
  /** the fiscal year named last */
  year: number | null;
  /** the first fiscal quarter named: the one that is reported */
  quarter: string | null;
}

/** Whether a time is told in a company’s own calendar. */
export const isFiscal = (text: string, { start, end }: TimeExpression): boolean =>
  text.slice(start, end).includes('财');

/** 第四财季, 本财季, 下一财年: by the fiscal year and quarter that were named; null where none were. */
export function resolveFiscal(time: TimeExpression, { year, quarter }: Fiscal): string | null {
  if (time.reference === 'quarter-offset') return quarter && quarterBy(quarter, time.days);
  if (year === null) return null;
  if (time.year === null) return time.part.kind === 'quarter' ? `${year}Q${time.part.n}` : null;
  if (!('relative' in time.year) || !time.year.reporting || time.part.kind !== 'year') return null;
  return `${year + time.year.relative}`;
}

function quarterBy(quarter: string, steps: number): string {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 + steps;
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}`;
}

/** Notes the fiscal year and quarter of a resolved time. */
export function rememberFiscal({ year, part }: TimeExpression, norm: string, fiscal: Fiscal): void {
  if (year && 'absolute' in year) fiscal.year = year.absolute;
  if (part.kind === 'quarter' && fiscal.year !== null) fiscal.quarter ??= norm;
}
