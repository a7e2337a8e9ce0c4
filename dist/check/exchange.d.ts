import { type Interval } from '../model/interval.ts';
/** @returns what one unit of a currency has been worth in another, or null where we do not know */
export declare function rates(from: string, to: string): Interval | null;
