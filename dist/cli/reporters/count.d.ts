import type { Analysis } from '../../analyse.ts';
/** `2 inconsistent, 1 tension, 31 consistent`: worst first, verdicts that do not occur left out. */
export declare function verdicts(analyses: readonly Pick<Analysis, 'findings'>[]): string;
/** Findings that ask for a look, in the order of the text. */
export declare const toShow: ({ findings }: Pick<Analysis, 'findings'>) => {
    start: number;
    end: number;
    id: string;
    rule: string;
    verdict: "consistent" | "consistent-by-rounding" | "consistent-if-truncated" | "derived" | "inconsistent" | "tension" | "undecidable" | "wording";
    severity: "error" | "note" | "warning" | null;
    facts: {
        start: number;
        end: number;
        id: string;
        text: string;
    }[];
    stated: {
        start: number;
        end: number;
        id: string;
        text: string;
    } | null;
    elsewhere: {
        source: {
            id: string;
            path: string;
            title: string | null;
            outlet: string | null;
            published: string | null;
            sha256: string;
        };
        fact: {
            start: number;
            end: number;
            id: string;
            line: number;
            column: number;
            text: string;
            kind: "age" | "count" | "duration" | "money" | "multiple" | "other" | "percent" | "price" | "ratio";
            value: number | [number, number];
            low: number | null;
            high: number | null;
            written: {
                digits: string[];
                fine: string;
                coarse: string;
                more: boolean;
            };
            unit: string | null;
            unitInferred: boolean;
            currency: string | null;
            hedge: "about" | "at-least" | "at-most" | "nearly" | "over" | "under" | null;
            entity: string | null;
            scope: string | null;
            metric: string | null;
            metricId: string | null;
            period: string | null;
            change: "cagr" | "day" | "month" | "other" | "qoq" | "week" | "yoy" | "ytd" | null;
            direction: "down" | "up" | null;
            shareOf: string | null;
            aggregate: "average" | "cumulative" | "total" | null;
            per: string | null;
            stance: "actual" | "forecast" | "target";
            attribution: string | null;
            quote: string;
            confidence: number;
        };
    }[];
    formula: string;
    relation: "<=" | "=" | ">=";
    claim: {
        'zh-CN': string;
        en: string;
    } | null;
    note: {
        'zh-CN': string;
        en: string;
    } | null;
    computed: {
        value: number;
        low: number | null;
        high: number | null;
    } | null;
    unit: string | null;
    currency: string | null;
    reading: "coarse" | "loose" | "nearest" | "truncated" | null;
    message: {
        'zh-CN': string;
        en: string;
    };
    line: number;
    column: number;
}[];
export declare const figures: (analyses: readonly Pick<Analysis, 'sheet'>[]) => number;
