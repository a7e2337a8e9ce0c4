import { COINS, INDICES } from './names/indices.ts';
import { INDUSTRIES } from './names/industries.ts';
import { AUTHORITIES, RESEARCHERS } from './names/institutions.ts';
import type { KnownName } from './names/name.ts';
import { CITIES, COUNTRIES, PROVINCES } from './names/places.ts';

export type { KnownName, NameKind } from './names/name.ts';
export { NOT_NAMES } from './names/not-names.ts';

/** Everybody the extractor knows by name. One more is one line in the table of its sector. */
export const NAMES: readonly KnownName[] = [
  ...INDICES,
  ...COINS,
  ...COUNTRIES,
  ...PROVINCES,
  ...CITIES,
  ...INDUSTRIES,
  ...AUTHORITIES,
  ...RESEARCHERS,
];
