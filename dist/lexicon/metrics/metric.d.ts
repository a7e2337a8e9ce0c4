/** A measured quantity, as articles name it. */
export interface Metric {
    id: string;
    /** first canonical, then synonyms */
    zh: readonly string[];
    en: string;
    kind: 'flow' | 'stock' | 'rate' | 'price' | 'average';
    group: string;
    units: readonly ('money' | 'percent' | 'count' | 'price' | 'multiple' | 'duration' | 'age' | 'ratio')[];
    example: string;
}
/** `zh` and `units` are lists with spaces between. */
export declare const m: (id: string, zh: string, en: string, kind: Metric['kind'], group: string, units: string, example: string) => Metric;
