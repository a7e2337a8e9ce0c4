/** Drugs, devices, hospitals, pharmacies; builders of homes and their managers. */
export declare const PHARMA_AND_PROPERTY: readonly import("./company.ts").Company[];
