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

/**
 * What one run takes of the processor, in milliseconds: the mean of many, after as many to warm up. Only this thread is
 * counted, so that what else the machine does matters little.
 * @param budget milliseconds of the processor after which no further run begins; one warm-up and two runs at least
 */
export function processorTime(work: () => unknown, budget = 1500): number {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const repeat = (least: number): number => {
    const start = used();
    let runs = 0;
    while (runs < least || used() - start < budget) {
      work();
      runs++;
    }
    return (used() - start) / runs;
  };
  repeat(1);
  return repeat(2);
}

/** Rows of a table with columns in line. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padStart(widths[column]!)).join('  ')}`).join('\n');
}

export const ratio = (value: number): string => `${value.toFixed(2)}×`;
