import { type Analysis, analyse, compareSources } from './analyse.ts';
import { TITLES } from './check/index.ts';
import type { BuildOptions } from './cli/options.ts';
import { compose } from './compose/index.ts';
import { claimId, planIds } from './ids.ts';
import { inParallel } from './parallel.ts';
import type { Progress } from './progress.ts';
import { type Published, publish } from './publish/index.ts';
import { createRenderer } from './render/index.ts';
import type { Press } from './render/press.ts';
import { findSources, readSource } from './sources.ts';

export interface Tools {
  /** starting while sources are read; null where no PDF is wanted */
  press: Press | null;
  progress: Progress;
}

export interface Built {
  /** what was built, in the order of the sources */
  sources: Published[];
  /** one for each source that could not be; a Fault, or an error of ours */
  failures: unknown[];
}

/**
 * The whole way, in order:
 *
 *   source file ─ read ─▶ Article ─ extract ─▶ facts ─ check ─▶ findings ─ compose ─▶ Briefing ─ render ─▶ files ─ publish ─▶ output/
 *
 * Facts of all sources are held against each other before the first briefing is composed; of a shard's sources, only
 * its own get briefings. A source that fails stops no other, and what was published of it before stays.
 */
export async function build(options: BuildOptions, { press, progress }: Tools): Promise<Built> {
  const { paths, faults } = findSources(options.sources.length > 0 ? options.sources : ['sources'], options.out);
  const mine = paths.filter((_, i) => !options.shard || i % options.shard.count === options.shard.index - 1);
  const renderer = await createRenderer(options, press);
  const done = new Map<string, Published>();
  const failures: unknown[] = [...faults];
  const fail = (path: string, error: unknown) => {
    failures.push(error);
    progress.done(path, 'failed');
  };
  progress.expect(mine.length);
  const analyses = await analyseAll(paths, progress, (path, error) => mine.includes(path) && fail(path, error));
  const disagreements = compareSources([...analyses.values()]);
  const ready = mine.filter((path) => analyses.has(path));
  await inParallel(ready, options.jobs, async (path) => {
    try {
      const { article, sheet, findings } = analyses.get(path)!;
      progress.at(path, 'compose');
      const briefing = compose({ article, sheet, findings }, TITLES);
      progress.at(path, 'render');
      done.set(path, { sheet, findings, files: await renderer.render(briefing) });
      progress.done(path, `${sheet.facts.length} figures`);
    } catch (error) {
      fail(path, error);
    }
  });
  const sources = ready.flatMap((path) => done.get(path) ?? []);
  // a part without sources is one too, and is merged like the others
  if (sources.length > 0 || (options.shard && mine.length === 0)) {
    progress.at(options.out, 'publish');
    await publish(options.out, sources, { css: renderer.css, disagreements });
  }
  return { sources, failures };
}

/** Every source as far as it goes without a briefing, in the order of the paths. */
async function analyseAll(
  paths: readonly string[],
  progress: Progress,
  fail: (path: string, error: unknown) => void,
): Promise<Map<string, Analysis>> {
  const ids = planIds(paths);
  const analyses = new Map<string, Analysis>();
  for (const path of paths) {
    try {
      const steps = {
        at: (stage: string) => progress.at(path, stage),
        id: (wanted: string) => claimId(ids, path, wanted),
      };
      analyses.set(path, analyse(await readSource(path), path, steps));
    } catch (error) {
      fail(path, error);
    }
  }
  return analyses;
}
