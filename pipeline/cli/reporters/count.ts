import type { Analysis } from '../../analyse.ts';
import { GRAVEST_FIRST } from '../../model/verdicts.ts';

/** `2 inconsistent, 1 tension, 31 consistent`: worst first, verdicts that do not occur left out. */
export function counted(counts: readonly Readonly<Record<string, number>>[]): string {
  const count = (verdict: string) => counts.reduce((sum, one) => sum + (one[verdict] ?? 0), 0);
  const found = GRAVEST_FIRST.filter((verdict) => count(verdict) > 0);
  return found.map((verdict) => `${count(verdict)} ${verdict}`).join(', ') || 'none';
}

export const verdicts = (analyses: readonly Pick<Analysis, 'findings'>[]): string =>
  counted(analyses.map(({ findings }) => findings.coverage.byVerdict));

/** Findings that ask for a look, in the order of the text. */
export const toShow = ({ findings }: Pick<Analysis, 'findings'>) =>
  findings.findings.filter(({ severity }) => severity !== null);

export const figures = (analyses: readonly Pick<Analysis, 'sheet'>[]): number =>
  analyses.reduce((sum, { sheet }) => sum + sheet.facts.length, 0);
