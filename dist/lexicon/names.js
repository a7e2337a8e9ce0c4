import { COINS, INDICES } from './names/indices.js';
import { INDUSTRIES } from './names/industries.js';
import { AUTHORITIES, RESEARCHERS } from './names/institutions.js';
import { CITIES, COUNTRIES, PROVINCES } from './names/places.js';
export { NOT_NAMES } from './names/not-names.js';
/** Everybody the extractor knows by name. One more is one line in the table of its sector. */
export const NAMES = [
    ...INDICES,
    ...COINS,
    ...COUNTRIES,
    ...PROVINCES,
    ...CITIES,
    ...INDUSTRIES,
    ...AUTHORITIES,
    ...RESEARCHERS,
];
