export declare const FINANCE: import("./metric.ts").Metric[];
export declare const PROPERTY_AND_ENERGY: import("./metric.ts").Metric[];
export declare const SCIENCE: import("./metric.ts").Metric[];
export declare const MACRO: import("./metric.ts").Metric[];
