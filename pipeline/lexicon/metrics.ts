import { BALANCE } from './metrics/balance.ts';
import { CASH_FLOW } from './metrics/cash-flow.ts';
import { INCOME } from './metrics/income.ts';
import { FINANCE, MACRO, PROPERTY_AND_ENERGY, SCIENCE } from './metrics/industries.ts';
import type { Metric } from './metrics/metric.ts';
import { OPERATING } from './metrics/operating.ts';
import { OUTPUT, PEOPLE, USERS } from './metrics/operations.ts';
import * as statements from './metrics/statements.ts';

export type { Metric };

/** Every measured quantity the extractor knows by name. One more is one entry in its group’s list. */
export const METRICS: readonly Metric[] = [
  ...INCOME,
  ...BALANCE,
  ...CASH_FLOW,
  ...OPERATING,
  ...Object.values(statements).flat(),
  ...PEOPLE,
  ...USERS,
  ...OUTPUT,
  ...FINANCE,
  ...PROPERTY_AND_ENERGY,
  ...SCIENCE,
  ...MACRO,
];
