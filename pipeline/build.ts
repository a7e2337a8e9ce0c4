import { type Analysis, analyse, compareSources, judge } from './analyse.ts';
import { TITLES } from './check/index.ts';
import { compose } from './compose/index.ts';
import { inParallel } from './host/parallel.ts';
import type { Progress } from './host/progress.ts';
import { claimId, type Ids, planIds } from './ids.ts';
import { Earlier } from './incremental/earlier.ts';
import type { Made } from './incremental/record.ts';
import type { Article } from './model/article.ts';
import type { FactSheet } from './model/fact.ts';
import { Fault } from './model/fault.ts';
import type { BuildOptions } from './model/options.ts';
import { createPublisher, type Entry, entryOf, type Published, spreadsheet } from './publish/index.ts';
import { read } from './read/index.ts';
import { createRenderer, type Renderer } from './render/index.ts';
import type { Press } from './render/press.ts';
import { withAliases } from './settings/folder.ts';
import { findSources, readSource } from './sources.ts';

export interface Tools {
  /** starting while sources are read; null where no PDF is wanted */
  press: Press | null;
  progress: Progress;
}

/** A source with its briefings, as far as a summary tells. */
export type BuiltSource = Pick<Made, 'id' | 'path' | 'figures' | 'verdicts'>;

export interface Built {
  /** what is built, in the order of the sources; what stood already is among it */
  sources: BuiltSource[];
  /** one for each source that could not be; a Fault, or an error of ours */
  failures: unknown[];
}

/**
 * The whole way, in order:
 *
 *   source file ─ read ─▶ Article ─ extract ─▶ facts ─ check ─▶ findings ─ compose ─▶ Briefing ─ render ─▶ files ─ publish ─▶ output/
 *
 * Facts of all sources are held against each other before the first briefing is composed; of a shard's sources, only
 * its own get briefings. What an earlier build made, and what cannot have changed since, is not made again. A source that
 * fails stops no other, and what was published of it before stays.
 */
export async function build(options: BuildOptions, { press, progress }: Tools): Promise<Built> {
  const { paths, faults } = findSources(options.sources.length > 0 ? options.sources : ['sources'], options.out);
  const mine = paths.filter((_, i) => !options.shard || i % options.shard.count === options.shard.index - 1);
  const renderer = await createRenderer(options, press);
  const earlier = new Earlier(options);
  const publisher = createPublisher(options.out);
  const failures: unknown[] = [...faults];
  const fail = (path: string, error: unknown) => {
    failures.push(error);
    progress.done(path, 'failed');
  };
  progress.expect(mine.length);
  try {
    const analyses = await analyseAll(
      paths,
      earlier,
      progress,
      (path, error) => mine.includes(path) && fail(path, error),
    );
    const disagreements = compareSources([...analyses.values()]);
    const done = new Map<string, Entry>();
    const standing: Entry[] = [];
    const left = { toOrder: 0, toMake: 0 };
    let ended: Promise<void> | undefined;
    const ordered = () => {
      if (--left.toOrder === 0) press?.finish();
    };
    const meanwhile = () => {
      ordered();
      publisher.prepare();
    };
    const tools = { renderer, progress, meanwhile };
    const ready = mine.filter((path) => analyses.has(path));
    left.toOrder = ready.length;
    left.toMake = ready.length;
    await inParallel(ready, options.jobs, async (path) => {
      try {
        const analysis = analyses.get(path)!;
        const { sheet, findings } = analysis;
        const files = earlier.briefings(analysis);
        if (files) ordered();
        const made = files ? null : await brief(analysis, options, tools);
        // nothing more to print: it ends while the output is put in its place
        if (--left.toMake === 0) ended = press?.close();
        if (files) standing.push(entryOf(sheet, findings, files));
        done.set(path, files ? standing.at(-1)! : publisher.stage(made!));
        progress.done(path, `${sheet.facts.length} figures`);
      } catch (error) {
        fail(path, error);
      }
    });
    const sources = ready.flatMap((path) => done.get(path) ?? []);
    // a part without sources is one too, and is merged like the others
    if (sources.length > 0 || (options.shard && mine.length === 0)) {
      progress.at(options.out, 'publish');
      const gone = (entry: Entry) => earlier.isGone(entry);
      const manifest = await publisher.publish({ css: renderer.css, disagreements, gone }, standing);
      const built = sources.map((entry) => ({ entry, ...analyses.get(entry.path)! }));
      const whole = paths.map((path) => [path, analyses.get(path)?.sheet.source.sha256 ?? ''] as const);
      earlier.keep(built, failures.length > 0 ? null : whole, manifest.sources);
    }
    await ended;
    return { sources, failures };
  } finally {
    publisher.close();
  }
}

/** What is made of a source once its findings are known. */
async function brief(
  { whole, sheet, findings }: Analysis,
  { formats, locales }: BuildOptions,
  { renderer, progress, meanwhile }: { renderer: Renderer; progress: Progress; meanwhile: () => void },
): Promise<Published> {
  const { path } = sheet.source;
  progress.at(path, 'compose');
  const article = whole ?? (await again(sheet));
  const briefing = compose({ article, sheet, findings }, TITLES);
  progress.at(path, 'render');
  const page = formats.includes('html') ? `briefing.${locales[0]}.html` : null;
  let workbook: Uint8Array | null = null;
  const files = await renderer.render(briefing, async () => {
    if (formats.includes('xlsx')) workbook = await spreadsheet(sheet, findings, page);
    meanwhile();
  });
  if (workbook) files.set('facts.xlsx', workbook);
  return { sheet, findings, files };
}

/** The article of facts that are known. @throws Fault where it is not the same any more */
async function again({ source }: FactSheet): Promise<Article> {
  const article = withAliases(read(await readSource(source.path), source.path));
  if (article.source.sha256 !== source.sha256)
    throw new Fault('the file changed while it was being built', { path: source.path, hint: 'Build again.' });
  return { ...article, source };
}

/** A source as far as it goes without a briefing, and the id it asked for. */
type Analysed = Analysis & { asked: string };

/** Of more sources than this, the articles are not held in memory but read again. */
const MOST_HELD = 20;

/** Every source, in the order of the paths. */
async function analyseAll(
  paths: readonly string[],
  earlier: Earlier,
  progress: Progress,
  fail: (path: string, error: unknown) => void,
): Promise<Map<string, Analysed>> {
  const ids = planIds(paths);
  const analyses = new Map<string, Analysed>();
  for (const path of paths) {
    try {
      const bytes = await readSource(path);
      analyses.set(path, known(path, bytes, ids, earlier) ?? anew(path, bytes, ids, progress));
      if (paths.length > MOST_HELD) analyses.get(path)!.whole = null;
    } catch (error) {
      fail(path, error);
    }
  }
  return analyses;
}

/** From the facts that are known; null where there are none, or the source gets another folder now. */
function known(path: string, bytes: Uint8Array, ids: Ids, earlier: Earlier): Analysed | null {
  const facts = earlier.facts(path, bytes);
  if (!facts || claimId(ids, path, facts.asked) !== facts.sheet.source.id) return null;
  return { ...judge(facts.sheet, facts.said), asked: facts.asked };
}

function anew(path: string, bytes: Uint8Array, ids: Ids, progress: Progress): Analysed {
  let asked = '';
  const analysis = analyse(bytes, path, {
    at: (stage) => progress.at(path, stage),
    id(wanted) {
      asked = wanted;
      return claimId(ids, path, wanted);
    },
  });
  return { ...analysis, asked };
}
