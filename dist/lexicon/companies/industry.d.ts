/** Energy, metals, chemicals, machines, power, solar, chips, defence, building. */
export declare const INDUSTRY: readonly import("./company.ts").Company[];
