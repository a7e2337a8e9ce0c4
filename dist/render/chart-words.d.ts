import type { Locale } from '../model/locale.ts';
interface ChartWords {
    /** titles */
    periods: (metrics: string, entities: string) => string;
    ranking: (topic: string, entity: string, period: string) => string;
    parts: (topic: string, entity: string, period: string) => string;
    costs: (topic: string, entity: string, period: string) => string;
    runway: (entities: string) => string;
    /** how long the cash lasts, and what that is computed from */
    until: (months: number, month: string) => string;
    runwayOf: (cash: string, outflow: string, when: string) => string;
    unit: (currency: string | null, unit: string | null) => string;
    /** heads of the table of a runway */
    columns: readonly string[];
    list: (words: readonly string[]) => string;
    rest: string;
    none: string;
    partial: string;
    hedged: string;
    scale: string;
    comma: string;
    semicolon: string;
    colon: string;
}
export declare const CHART_WORDS: Readonly<Record<Locale, ChartWords>>;
/** The unit stands at the head of the row; a bar carries the number and its scale. */
export declare function barLabel(words: string, unit: string | null, currency: string | null): string;
export {};
