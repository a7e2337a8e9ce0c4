/** Cars, their parts, batteries, and what carries goods. */
export declare const CARS: readonly import("./company.ts").Company[];
