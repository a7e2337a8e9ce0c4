import { BALANCE } from './metrics/balance.js';
import { BANKS } from './metrics/banks.js';
import { CARS } from './metrics/cars.js';
import { CASH_FLOW } from './metrics/cash-flow.js';
import { CHIPS } from './metrics/chips.js';
import { ENERGY } from './metrics/energy.js';
import { FUNDING } from './metrics/funding.js';
import { INCOME } from './metrics/income.js';
import { FINANCE, MACRO, PROPERTY_AND_ENERGY, SCIENCE } from './metrics/industries.js';
import { INSURERS } from './metrics/insurers.js';
import { LOGISTICS } from './metrics/logistics.js';
import { MACRO_LINES } from './metrics/macro.js';
import { MARKET_LINES } from './metrics/market.js';
import { MEDIA } from './metrics/media.js';
import { OPERATING } from './metrics/operating.js';
import { OUTPUT, PEOPLE, USERS } from './metrics/operations.js';
import { PEOPLE_LINES } from './metrics/people.js';
import { PER_SHARE_LINES } from './metrics/per-share.js';
import { PHARMA } from './metrics/pharma.js';
import { PROPERTY } from './metrics/property.js';
import { RETAIL } from './metrics/retail.js';
import * as statements from './metrics/statements.js';
import { VALUATION } from './metrics/valuation.js';
/** Every measured quantity the extractor knows by name. One more is one entry in its group’s list. */
export const METRICS = [
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
