import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { type PublishOptions } from './assemble.ts';
import type { Files } from './folder.ts';
import { type Manifest } from './manifest.ts';
export { merge } from './merge.ts';
/** A source with everything made of it. */
export interface Published {
    sheet: FactSheet;
    findings: FindingSheet;
    /** file name → content: briefings and charts */
    files: Files;
}
/**
 * The publish stage: sources with everything made of them → a library of briefings.
 * @returns the manifest, as written
 * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
 */
export declare const publish: (out: string, sources: readonly Published[], options: PublishOptions) => Promise<Manifest>;
