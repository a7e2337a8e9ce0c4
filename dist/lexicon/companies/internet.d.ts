/** Internet, media, games, software and services on line. */
export declare const INTERNET: readonly import("./company.ts").Company[];
