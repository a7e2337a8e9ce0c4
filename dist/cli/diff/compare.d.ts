import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Version } from './version.ts';
export interface ChangedFact {
    old: Fact;
    new: Fact;
    /** which of the above differ */
    attributes: string[];
}
export interface Difference {
    added: Fact[];
    removed: Fact[];
    changed: ChangedFact[];
    /** findings that ask for a look and were not there before */
    appeared: Finding[];
    gone: Finding[];
}
type Content = Pick<Version, 'sheet' | 'findings'>;
/**
 * Facts and findings of one version held against the other, null where there was none or is none any more. A passage that
 * only moved, or that stands once more or once less, is no difference.
 */
export declare function compare(before: Content | null, after: Content | null): Difference;
/** Whether anything differs. */
export declare const differs: ({ added, removed, changed, appeared, gone }: Difference) => boolean;
export {};
