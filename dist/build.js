import { analyse, compareSources } from './analyse.js';
import { TITLES } from './check/index.js';
import { compose } from './compose/index.js';
import { claimId, planIds } from './ids.js';
import { inParallel } from './parallel.js';
import { publish } from './publish/index.js';
import { createRenderer } from './render/index.js';
import { findSources, readSource } from './sources.js';
/**
 * The whole way, in order:
 *
 *   source file ─ read ─▶ Article ─ extract ─▶ facts ─ check ─▶ findings ─ compose ─▶ Briefing ─ render ─▶ files ─ publish ─▶ output/
 *
 * Facts of all sources are held against each other before the first briefing is composed; of a shard's sources, only
 * its own get briefings. A source that fails stops no other, and what was published of it before stays.
 */
export async function build(options, { press, progress }) {
    const { paths, faults } = findSources(options.sources.length > 0 ? options.sources : ['sources'], options.out);
    const mine = paths.filter((_, i) => !options.shard || i % options.shard.count === options.shard.index - 1);
    const renderer = await createRenderer(options, press);
    const done = new Map();
    const failures = [...faults];
    const fail = (path, error) => {
        failures.push(error);
        progress.done(path, 'failed');
    };
    progress.expect(mine.length);
    const analyses = await analyseAll(paths, progress, (path, error) => mine.includes(path) && fail(path, error));
    const disagreements = compareSources([...analyses.values()]);
    const ready = mine.filter((path) => analyses.has(path));
    await inParallel(ready, options.jobs, async (path) => {
        try {
            const { article, sheet, findings } = analyses.get(path);
            progress.at(path, 'compose');
            const briefing = compose({ article, sheet, findings }, TITLES);
            progress.at(path, 'render');
            done.set(path, { sheet, findings, files: await renderer.render(briefing) });
            progress.done(path, `${sheet.facts.length} figures`);
        }
        catch (error) {
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
async function analyseAll(paths, progress, fail) {
    const ids = planIds(paths);
    const analyses = new Map();
    for (const path of paths) {
        try {
            const steps = {
                at: (stage) => progress.at(path, stage),
                id: (wanted) => claimId(ids, path, wanted),
            };
            analyses.set(path, analyse(await readSource(path), path, steps));
        }
        catch (error) {
            fail(path, error);
        }
    }
    return analyses;
}
