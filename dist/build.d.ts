import type { BuildOptions } from './cli/options.ts';
import type { Progress } from './progress.ts';
import { type Published } from './publish/index.ts';
import type { Press } from './render/press.ts';
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
export declare function build(options: BuildOptions, { press, progress }: Tools): Promise<Built>;
