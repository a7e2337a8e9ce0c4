/** Chinese business terms → English: segments, regions, channels, counted things, papers. */
export declare const TERMS: Readonly<Record<string, string>>;
