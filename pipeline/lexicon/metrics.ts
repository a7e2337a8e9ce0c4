import { BALANCE } from './metrics/balance.ts';
import { BANKS } from './metrics/banks.ts';
import { CARS } from './metrics/cars.ts';
import { CASH_FLOW } from './metrics/cash-flow.ts';
import { CHIPS } from './metrics/chips.ts';
import { FUNDING } from './metrics/funding.ts';
import { INCOME } from './metrics/income.ts';
import * as industries from './metrics/industries.ts';
import { INSURERS } from './metrics/insurers.ts';
import { MARKET_LINES } from './metrics/market.ts';
import type { Metric } from './metrics/metric.ts';
import { OPERATING } from './metrics/operating.ts';
import * as operations from './metrics/operations.ts';
import { PEOPLE_LINES } from './metrics/people.ts';
import { PER_SHARE_LINES } from './metrics/per-share.ts';
import { RETAIL } from './metrics/retail.ts';
import * as statements from './metrics/statements.ts';
import { VALUATION } from './metrics/valuation.ts';

export type { Metric } from './metrics/metric.ts';

/** Every measured quantity the extractor knows by name. One more is one entry in its group’s list. */
export const METRICS: readonly Metric[] = [
  ...BALANCE,
  ...BANKS,
  ...CARS,
  ...CASH_FLOW,
  ...CHIPS,
  ...FUNDING,
  ...INCOME,
  ...INSURERS,
  ...MARKET_LINES,
  ...OPERATING,
  ...PEOPLE_LINES,
  ...PER_SHARE_LINES,
  ...RETAIL,
  ...VALUATION,
  ...Object.values(statements).flat(),
  ...Object.values(operations).flat(),
  ...Object.values(industries).flat(),
];
