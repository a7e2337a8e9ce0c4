import { once } from 'node:events';
import { type Analysis, analyse, compareSources } from '../analyse.ts';
import { ACROSS, rules } from '../check/index.ts';
import { complaint } from '../host/complaint.ts';
import { findSources, readSource } from '../sources.ts';
import type { CheckOptions } from './options.ts';
import { reporter } from './reporters/index.ts';

/** @returns 0; 1 where an inconsistency stands; 2 or 3 where a source could not be checked */
export async function run(options: CheckOptions): Promise<number> {
  if (options.rules) {
    process.stdout.write(listRules(options));
    return 0;
  }
  const { paths, faults } = findSources(options.sources);
  const failures: unknown[] = [...faults];
  const analyses: Analysis[] = [];
  for (const path of paths) {
    try {
      analyses.push({ ...analyse(await readSource(path), path), whole: null });
    } catch (error) {
      failures.push(error);
    }
  }
  const disagreements = compareSources(analyses);
  const report = await reporter(options.reporter);
  const printed = report({ analyses, disagreements }, options.locale);
  for (const piece of typeof printed === 'string' ? [printed] : printed)
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  const complaints = failures.map(complaint);
  for (const { text } of complaints) process.stderr.write(text);
  if (complaints.length > 0) return Math.max(...complaints.map(({ exitCode }) => exitCode));
  return analyses.some(({ findings }) => findings.findings.some(({ verdict }) => verdict === 'inconsistent')) ? 1 : 0;
}

function listRules({ reporter, locale }: CheckOptions): string {
  if (reporter === 'json') {
    const listed = rules.map(({ id, title, about, severity, examples }) => ({ id, title, about, severity, examples }));
    listed.push({ ...ACROSS, examples: [] });
    return `${JSON.stringify({ rules: listed }, null, 2)}\n`;
  }
  return [...rules, ACROSS]
    .map(({ id, title, about, severity }) => `${id} (${severity})\n  ${title[locale]}\n  ${about[locale]}\n`)
    .join('\n');
}
