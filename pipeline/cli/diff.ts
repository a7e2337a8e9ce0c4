import { compare } from './diff/compare.ts';
import { REPORTS } from './diff/report.ts';
import { loadVersion } from './diff/version.ts';
import type { DiffOptions } from './options.ts';

/** @returns 0, whether or not there is a difference: it is a report, not a check */
export async function run(options: DiffOptions): Promise<number> {
  const before = await loadVersion(options.old);
  const after = await loadVersion(options.new);
  process.stdout.write(REPORTS[options.reporter](compare(before, after), options.locale));
  return 0;
}
