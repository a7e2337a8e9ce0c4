import type { Version } from './version.ts';
export type SourcePair = readonly [old: Version | null, now: Version | null];
/**
 * Which source of one version is which of the other: by its name, else, renamed or moved, by its content, else by the
 * sentences that both hold. In the order of the new version, those that went last.
 */
export declare function pairSources(before: readonly Version[], after: readonly Version[]): SourcePair[];
