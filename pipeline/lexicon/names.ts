import { CAR_PARTS, CARS } from './names/cars.ts';
import { DRINKS, FARMS, FASHION, FOOD, HOME_GOODS, RETAILERS } from './names/consumer.ts';
import { NEW_ENERGY, UTILITIES } from './names/energy.ts';
import { BANKS, BROKERS, CAPITAL, INSURERS } from './names/finance.ts';
import { MEDICAL, PHARMA } from './names/health.ts';
import { COINS, INDICES } from './names/indices.ts';
import { INDUSTRIES } from './names/industries.ts';
import { AUTHORITIES, RESEARCHERS } from './names/institutions.ts';
import { INTERNET, MEDIA } from './names/internet.ts';
import { GROUPS, MACHINERY } from './names/machinery.ts';
import { CHEMICALS, METALS } from './names/materials.ts';
import type { KnownName } from './names/name.ts';
import { CITIES, COUNTRIES, PROVINCES } from './names/places.ts';
import { BUILDERS, PROPERTY } from './names/property.ts';
import { AI, AI_PRODUCTS, SOFTWARE } from './names/software.ts';
import { CHIPS, DEVICES, TELECOMS } from './names/technology.ts';
import { TRANSPORT } from './names/transport.ts';

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
  ...BANKS,
  ...BROKERS,
  ...INSURERS,
  ...CAPITAL,
  ...CARS,
  ...CAR_PARTS,
  ...NEW_ENERGY,
  ...UTILITIES,
  ...METALS,
  ...CHEMICALS,
  ...MACHINERY,
  ...GROUPS,
  ...CHIPS,
  ...DEVICES,
  ...TELECOMS,
  ...SOFTWARE,
  ...AI,
  ...AI_PRODUCTS,
  ...INTERNET,
  ...MEDIA,
  ...DRINKS,
  ...FOOD,
  ...FARMS,
  ...RETAILERS,
  ...FASHION,
  ...HOME_GOODS,
  ...PHARMA,
  ...MEDICAL,
  ...PROPERTY,
  ...BUILDERS,
  ...TRANSPORT,
];
