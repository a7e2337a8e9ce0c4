import type { Judged } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
export declare function findingView(finding: Judged, locale: Locale): object;
/** Rows of one rule stand together: its title is said once. */
export declare function groupedView(findings: readonly Judged[], locale: Locale): object[];
