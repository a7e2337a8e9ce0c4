import type { Analysis } from '../../analyse.ts';
import { Verdict } from '../../model/finding.ts';

/** `2 inconsistent, 1 tension, 31 consistent`: worst first, verdicts that do not occur left out. */
export function verdicts(analyses: readonly Pick<Analysis, 'findings'>[]): string {
  const order: Verdict[] = ['inconsistent', 'tension', 'wording'];
  const all = [...order, ...Verdict.options.filter((verdict) => !order.includes(verdict))];
  const found = analyses.flatMap(({ findings }) => findings.findings);
  const counts = all.map((verdict) => ({ verdict, count: found.filter((one) => one.verdict === verdict).length }));
  return (
    counts
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${count} ${verdict}`)
      .join(', ') || 'none'
  );
}

/** Findings that ask for a look, in the order of the text. */
export const toShow = ({ findings }: Pick<Analysis, 'findings'>) =>
  findings.findings.filter(({ severity }) => severity !== null);

export const figures = (analyses: readonly Pick<Analysis, 'sheet'>[]): number =>
  analyses.reduce((sum, { sheet }) => sum + sheet.facts.length, 0);
