import { CARS } from './companies/cars.js';
import { CONSUMER } from './companies/consumer.js';
import { FINANCE_HOUSES } from './companies/finance.js';
import { INDUSTRY } from './companies/industry.js';
import { INTERNET } from './companies/internet.js';
import { PHARMA_AND_PROPERTY } from './companies/pharma-and-property.js';
/** Companies and brands that articles name without saying what they are. One more is one word in its group’s list. */
export const COMPANIES = [
    ...INTERNET,
    ...CARS,
    ...FINANCE_HOUSES,
    ...CONSUMER,
    ...INDUSTRY,
    ...PHARMA_AND_PROPERTY,
];
