import { BALANCE } from './metrics/balance.ts';
import { BANKS } from './metrics/banks.ts';
import { CARS } from './metrics/cars.ts';
import { CASH_FLOW } from './metrics/cash-flow.ts';
import { CHIPS } from './metrics/chips.ts';
import { ENERGY } from './metrics/energy.ts';
import { FUNDING } from './metrics/funding.ts';
import { INCOME } from './metrics/income.ts';
import { FINANCE, MACRO, PROPERTY_AND_ENERGY, SCIENCE } from './metrics/industries.ts';
import { INSURERS } from './metrics/insurers.ts';
import { LOGISTICS } from './metrics/logistics.ts';
import { MACRO_LINES } from './metrics/macro.ts';
import { MARKET_LINES } from './metrics/market.ts';
import { MEDIA } from './metrics/media.ts';
import type { Metric } from './metrics/metric.ts';
import { OPERATING } from './metrics/operating.ts';
import { OUTPUT, PEOPLE, USERS } from './metrics/operations.ts';
import { PEOPLE_LINES } from './metrics/people.ts';
import { PER_SHARE_LINES } from './metrics/per-share.ts';
import { PHARMA } from './metrics/pharma.ts';
import { PROPERTY } from './metrics/property.ts';
import { RETAIL } from './metrics/retail.ts';
import * as statements from './metrics/statements.ts';
import { VALUATION } from './metrics/valuation.ts';

export type { Metric };

/** Every measured quantity the extractor knows by name. One more is one entry in its group’s list. */
export const METRICS: readonly Metric[] = [
  ...INCOME,
  ...BALANCE,
  ...CASH_FLOW,
  ...OPERATING,
  ...Object.values(statements).flat(),
  ...PER_SHARE_LINES,
  ...VALUATION,
  ...MARKET_LINES,
  ...FUNDING,
  ...PEOPLE,
  ...PEOPLE_LINES,
  ...USERS,
  ...OUTPUT,
  ...FINANCE,
  ...BANKS,
  ...INSURERS,
  ...CARS,
  ...CHIPS,
  ...RETAIL,
  ...PHARMA,
  ...PROPERTY_AND_ENERGY,
  ...ENERGY,
  ...PROPERTY,
  ...LOGISTICS,
  ...SCIENCE,
  ...MACRO,
  ...MACRO_LINES,
  ...MEDIA,
];
