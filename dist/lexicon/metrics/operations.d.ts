export declare const PEOPLE: import("./metric.ts").Metric[];
export declare const USERS: import("./metric.ts").Metric[];
export declare const OUTPUT: import("./metric.ts").Metric[];
