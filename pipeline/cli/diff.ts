import { Fault } from '../model/fault.ts';
import { compare, differingFiles, differs } from './diff/compare.ts';
import { loadSide } from './diff/load.ts';
import { pairSources } from './diff/pair-sources.ts';
import type { ChangedSource } from './diff/reporter.ts';
import { REPORTERS } from './diff/reporters.ts';
import type { DiffOptions } from './options.ts';

/** @returns 0, whether or not there is a difference: it is a report, not a check */
export async function run(options: DiffOptions): Promise<number> {
  const before = await loadSide(options.old);
  const after = await loadSide(options.new);
  if (before.folder !== after.folder) {
    const path = before.folder ? options.new : options.old;
    throw new Fault('this is a file, and the other a folder', { path, hint: 'Name two files, or two folders.' });
  }
  const pairs = before.folder
    ? pairSources(before.sources, after.sources)
    : ([[before.sources[0]!, after.sources[0]!]] as const);
  const sources: ChangedSource[] = pairs.map(([old, now]) => ({
    old: old?.name ?? null,
    new: now?.name ?? null,
    files: differingFiles(old, now),
    ...compare(old, now),
  }));
  const { reporter, locale } = options;
  // a source that came, went or got another name is told too
  const changed = sources.filter(
    (one) => differs(one) || one.files.length > 0 || (before.folder && one.old !== one.new),
  );
  const shown = reporter === 'json' && !before.folder ? sources : changed;
  process.stdout.write(REPORTERS[reporter](shown, locale, before.folder));
  return 0;
}
