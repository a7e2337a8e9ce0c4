/** Countries and groups of countries. */
export declare const COUNTRIES: import("./name.ts").KnownName[];
/** Provinces, and regions that figures are given for. */
export declare const PROVINCES: import("./name.ts").KnownName[];
/** Cities whose economy, budget, housing or harbour is reported. */
export declare const CITIES: import("./name.ts").KnownName[];
