import { CARS } from './companies/cars.ts';
import type { Company } from './companies/company.ts';
import { CONSUMER } from './companies/consumer.ts';
import { FINANCE_HOUSES } from './companies/finance.ts';
import { INDUSTRY } from './companies/industry.ts';
import { INTERNET } from './companies/internet.ts';
import { PHARMA_AND_PROPERTY } from './companies/pharma-and-property.ts';

export type { Company };

/** Companies and brands that articles name without saying what they are. One more is one word in its group’s list. */
export const COMPANIES: readonly Company[] = [
  ...INTERNET,
  ...CARS,
  ...FINANCE_HOUSES,
  ...CONSUMER,
  ...INDUSTRY,
  ...PHARMA_AND_PROPERTY,
];
