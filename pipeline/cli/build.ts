import { join } from 'node:path';
import type { Built, BuiltSource } from '../build.ts';
import { complaint } from '../host/complaint.ts';
import { oneLine } from '../host/printable.ts';
import { SILENT, terminalProgress } from '../host/progress.ts';
import { unchanged } from '../incremental/unchanged.ts';
import type { BuildOptions } from '../model/options.ts';
import { counted } from './reporters/count.ts';

/** @returns 0; 1 with `--strict` where an inconsistency stands; 2 or 3 where a source failed, the others being built */
export async function run(options: BuildOptions): Promise<number> {
  const start = performance.now();
  const sources = unchanged(options);
  const built = sources ? { sources, failures: [] } : await make(options);
  const complaints = built.failures.map(complaint);
  // one cause (no browser) may have failed many sources
  for (const text of new Set(complaints.map(({ text }) => text))) process.stderr.write(text);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(summary(built, options, sources ? 'nothing has changed' : `${seconds.toFixed(1)} s`));
  if (complaints.length > 0) return Math.max(...complaints.map(({ exitCode }) => exitCode));
  return options.strict && built.sources.some(({ verdicts }) => verdicts.inconsistent) ? 1 : 0;
}

async function make(options: BuildOptions): Promise<Built> {
  const shown = process.stderr.isTTY && !options.quiet;
  const progress = shown ? terminalProgress(process.stderr, () => performance.now()) : SILENT;
  // the browser starts while the rest of the program is still being loaded
  const press = options.formats.includes('pdf') ? (await import('../render/press.ts')).startPress() : null;
  try {
    const { build } = await import('../build.ts');
    return await build(options, { press, progress });
  } finally {
    progress.end();
    await press?.close();
  }
}

function summary({ sources, failures }: Built, { out }: BuildOptions, how: string): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const told = (some: readonly BuiltSource[]) => {
    const figures = some.reduce((sum, one) => sum + one.figures, 0);
    return `${count(figures, 'figure')}; findings: ${counted(some.map(({ verdicts }) => verdicts))}`;
  };
  const lines = sources.map((one) => `${oneLine(one.path)} → ${join(out, one.id)}: ${told([one])}`);
  if (sources.length > 1) lines.push(`${count(sources.length, 'source')}: ${told(sources)}`);
  if (failures.length > 0) lines.push(`${count(failures.length, 'source')} failed; see above`);
  if (sources.length > 0) lines.push(`${join(out, 'index.html')} shows them all. ${how}`);
  return `${lines.join('\n')}\n`;
}
