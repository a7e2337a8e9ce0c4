import { check, rules } from './check/index.ts';
import type { BuildOptions } from './cli/options.ts';
import { compose } from './compose/index.ts';
import { rulesOf } from './config.ts';
import { extract } from './extract/index.ts';
import { claimId, type Ids, planIds } from './ids.ts';
import { inParallel } from './parallel.ts';
import type { Progress } from './progress.ts';
import { type Published, publish } from './publish/index.ts';
import { read } from './read/index.ts';
import { createRenderer, type Renderer } from './render/index.ts';
import type { Printer } from './render/pdf.ts';
import { findSources, readSource } from './sources.ts';

export interface Tools {
  /** starting while sources are read; null where no PDF is wanted */
  printer: Pick<Printer, 'print'> | null;
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
 * A source that fails stops no other, and what was published of it before stays.
 */
export async function build(options: BuildOptions, { printer, progress }: Tools): Promise<Built> {
  const { paths, faults } = findSources(options.sources.length > 0 ? options.sources : ['sources'], options.out);
  const ids = planIds(paths);
  const mine = paths.filter((_, i) => !options.shard || i % options.shard.count === options.shard.index - 1);
  const renderer = await createRenderer(options, printer);
  const done = new Map<string, Published>();
  const failures: unknown[] = [...faults];
  progress.expect(mine.length);
  await inParallel(mine, options.jobs, async (path) => {
    try {
      const briefed = await brief(path, ids, renderer, (stage) => progress.at(path, stage));
      done.set(path, briefed);
      progress.done(path, `${briefed.sheet.facts.length} figures`);
    } catch (error) {
      failures.push(error);
      progress.done(path, 'failed');
    }
  });
  const sources = mine.flatMap((path) => done.get(path) ?? []);
  if (sources.length > 0) {
    progress.at(options.out, 'publish');
    await publish(options.out, sources, { css: renderer.css });
  }
  return { sources, failures };
}

/** One source through the stages. */
async function brief(path: string, ids: Ids, renderer: Renderer, at: (stage: string) => void): Promise<Published> {
  at('read');
  const article = read(await readSource(path), path);
  article.source.id = claimId(ids, path, article.source.id);
  at('extract');
  const sheet = extract(article);
  at('check');
  const findings = check(sheet, { rules: rulesOf(article) });
  at('compose');
  const briefing = compose({ article, sheet, findings }, TITLES);
  at('render');
  return { sheet, findings, files: await renderer.render(briefing) };
}

const TITLES = new Map(rules.map(({ id, title }) => [id, title]));
