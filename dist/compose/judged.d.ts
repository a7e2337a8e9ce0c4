import type { Judged, SectionOf } from '../model/briefing.ts';
import type { Finding, FindingSheet, Localised, Verdict } from '../model/finding.ts';
import type { Evidence } from './evidence.ts';
/** How many findings there are of each verdict; none inconsistent is told too. */
export declare function countVerdicts(findings: readonly Finding[]): {
    verdict: Verdict;
    count: number;
}[];
/** Dresses findings with their figures and titles. */
export declare function judge(evidence: Evidence, titles: ReadonlyMap<string, Localised>): (finding: Finding) => Judged;
/** What needs a look, in full, gravest first; null where nothing does. */
export declare function findingsSection({ findings }: FindingSheet, dress: (finding: Finding) => Judged): SectionOf<'findings'> | null;
/** What cannot be decided, with the reason; null where all can. */
export declare function undecidedSection({ findings }: FindingSheet, dress: (finding: Finding) => Judged): SectionOf<'undecided'> | null;
/** What holds, with its arithmetic; null where nothing does. */
export declare function agreedSection({ findings }: FindingSheet, dress: (finding: Finding) => Judged, titles: ReadonlyMap<string, Localised>): SectionOf<'agreed'> | null;
/** Figures that a reader would want and the text does not state; null where there are none. */
export declare function derivedSection({ findings }: FindingSheet, dress: (finding: Finding) => Judged): SectionOf<'derived'> | null;
