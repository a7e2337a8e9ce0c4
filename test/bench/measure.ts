import { performance } from 'node:perf_hooks';

/**
 * The least time of several runs, in milliseconds: what the work costs when nothing else gets in the way.
 * @param budget milliseconds after which no further run begins; one warm-up and two runs at least
 */
export async function fastest(work: () => unknown, budget = 1500): Promise<number> {
  await work();
  const begin = performance.now();
  let best = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 2 || performance.now() - begin < budget; runs++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Rows of a table with columns in line. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padStart(widths[column]!)).join('  ')}`).join('\n');
}

export const ratio = (value: number): string => `${value.toFixed(2)}×`;
