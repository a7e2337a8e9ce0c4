export declare const INCOME: import("./metric.ts").Metric[];
export declare const BALANCE: import("./metric.ts").Metric[];
export declare const PER_SHARE: import("./metric.ts").Metric[];
export declare const MARKET: import("./metric.ts").Metric[];
