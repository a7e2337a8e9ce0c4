import { AI } from './names/ai.ts';
import { AI_PRODUCTS } from './names/ai-products.ts';
import { AUTHORITIES } from './names/authorities.ts';
import { BANKS } from './names/banks.ts';
import { BROKERS } from './names/brokers.ts';
import { BUILDERS } from './names/builders.ts';
import { CAPITAL } from './names/capital.ts';
import { CAR_PARTS } from './names/car-parts.ts';
import { CARS } from './names/cars.ts';
import { CHEMICALS } from './names/chemicals.ts';
import { CHIPS } from './names/chips.ts';
import { CITIES } from './names/cities.ts';
import { COINS } from './names/coins.ts';
import { COMMODITIES } from './names/commodities.ts';
import { COUNTRIES } from './names/countries.ts';
import { DEVICES } from './names/devices.ts';
import { DRINKS } from './names/drinks.ts';
import { FARMS } from './names/farms.ts';
import { FASHION } from './names/fashion.ts';
import { FOOD } from './names/food.ts';
import { GROUPS } from './names/groups.ts';
import { HOME_GOODS } from './names/home-goods.ts';
import { INDICES } from './names/indices.ts';
import { INDUSTRIES } from './names/industries.ts';
import { INSURERS } from './names/insurers.ts';
import { INTERNET } from './names/internet.ts';
import { MACHINERY } from './names/machinery.ts';
import { MEDIA } from './names/media.ts';
import { MEDICAL } from './names/medical.ts';
import { METALS } from './names/metals.ts';
import type { KnownName } from './names/name.ts';
import { NEW_ENERGY } from './names/new-energy.ts';
import { PHARMA } from './names/pharma.ts';
import { PROPERTY } from './names/property.ts';
import { PROVINCES } from './names/provinces.ts';
import { RETAILERS } from './names/retailers.ts';
import { SOFTWARE } from './names/software.ts';
import { SOURCES } from './names/sources.ts';
import { TELECOMS } from './names/telecoms.ts';
import { TRANSPORT } from './names/transport.ts';
import { UTILITIES } from './names/utilities.ts';

export type { KnownName, NameKind } from './names/name.ts';
export { NOT_NAMES } from './names/not-names.ts';

/** Everybody the extractor knows by name. One more is one line in the table of its sector. */
export const NAMES: readonly KnownName[] = [
  ...INDICES,
  ...COINS,
  ...COMMODITIES,
  ...COUNTRIES,
  ...PROVINCES,
  ...CITIES,
  ...INDUSTRIES,
  ...AUTHORITIES,
  ...SOURCES,
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
