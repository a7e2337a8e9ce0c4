/** Food, drink, restaurants, shops, clothes, beauty, household goods, farming, travel. */
export declare const CONSUMER: readonly import("./company.ts").Company[];
