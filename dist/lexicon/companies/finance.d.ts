/** Banks, insurers, brokers, funds, exchanges and rating agencies. */
export declare const FINANCE_HOUSES: readonly import("./company.ts").Company[];
