import type { Company } from './companies/company.ts';
export type { Company };
/** Companies and brands that articles name without saying what they are. One more is one word in its group’s list. */
export declare const COMPANIES: readonly Company[];
