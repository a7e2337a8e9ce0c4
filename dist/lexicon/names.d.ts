import type { KnownName } from './names/name.ts';
export type { KnownName, NameKind } from './names/name.ts';
export { NOT_NAMES } from './names/not-names.ts';
/** Everybody the extractor knows by name. One more is one line in the table of its sector. */
export declare const NAMES: readonly KnownName[];
