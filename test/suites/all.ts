import { NUMBERS } from './numbers.ts';
import { PERIODS } from './periods.ts';
import { QUANTITIES } from './quantities.ts';
import { RANGES } from './ranges.ts';

/** Every suite of other tools, judged. */
export const SUITES = { ...NUMBERS, ...RANGES, ...QUANTITIES, ...PERIODS };
