/** Industries of the national statistics, in the order of the classification of economic activities. */
export declare const INDUSTRIES: import("./name.ts").KnownName[];
