import type { Fact } from '../../model/fact.ts';
import type { ChangedFact } from './compare.ts';
import type { ChangedSource } from './reporter.ts';
/** 青禾汽车, 海外, 营收, 2025: whose figure, of what and when; empty where nothing is known. */
export declare const about: ({ entity, scope, metric, period }: Fact) => string;
/** The figure on one side of a change, and what else of it differs: 31.2亿元, period 2024. */
export declare function side({ old, new: now, attributes }: ChangedFact, which: 'old' | 'new'): string;
/** What happened to a source as a whole: `a.md`, `a.md → b.md`, `a.md (new)`, `a.md (removed)`. */
export declare function nameOf({ old, new: now }: ChangedSource): string;
/** `3 figures changed, 1 finding appeared`; empty where nothing differs. */
export declare function summary({ added, removed, changed, appeared, gone }: ChangedSource): string;
export declare const NOTHING = "No figure and no finding changed.\n";
