/** Stock, bond and commodity indices. */
export declare const INDICES: import("./name.ts").KnownName[];
/** Coins, quoted like indices. */
export declare const COINS: import("./name.ts").KnownName[];
