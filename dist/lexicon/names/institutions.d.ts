/** Ministries, statistics offices, central banks, exchanges and associations: what they publish is of others. */
export declare const AUTHORITIES: import("./name.ts").KnownName[];
/** Research houses, data vendors, rating agencies and papers. */
export declare const RESEARCHERS: import("./name.ts").KnownName[];
