import { z } from 'zod';
import { type Place } from './span.ts';
export declare const Verdict: z.ZodEnum<{
    consistent: "consistent";
    "consistent-by-rounding": "consistent-by-rounding";
    "consistent-if-truncated": "consistent-if-truncated";
    derived: "derived";
    inconsistent: "inconsistent";
    tension: "tension";
    undecidable: "undecidable";
    wording: "wording";
}>;
export type Verdict = z.infer<typeof Verdict>;
export declare const Severity: z.ZodEnum<{
    error: "error";
    note: "note";
    warning: "warning";
}>;
export type Severity = z.infer<typeof Severity>;
/** Text in every language of the product; `zh-CN` and `en` are required, a third is one more key. */
export declare const Localised: z.ZodObject<{
    'zh-CN': z.ZodString;
    en: z.ZodString;
}, z.core.$strip>;
export type Localised = z.infer<typeof Localised>;
/** A judgement on facts that bear on each other. Offsets count in the source file. */
export declare const Finding: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    id: z.ZodString;
    rule: z.ZodString;
    verdict: z.ZodEnum<{
        consistent: "consistent";
        "consistent-by-rounding": "consistent-by-rounding";
        "consistent-if-truncated": "consistent-if-truncated";
        derived: "derived";
        inconsistent: "inconsistent";
        tension: "tension";
        undecidable: "undecidable";
        wording: "wording";
    }>;
    severity: z.ZodNullable<z.ZodEnum<{
        error: "error";
        note: "note";
        warning: "warning";
    }>>;
    facts: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        id: z.ZodString;
        text: z.ZodString;
    }, z.core.$strip>>;
    stated: z.ZodNullable<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        id: z.ZodString;
        text: z.ZodString;
    }, z.core.$strip>>;
    elsewhere: z.ZodDefault<z.ZodArray<z.ZodObject<{
        source: z.ZodObject<{
            id: z.ZodString;
            path: z.ZodString;
            title: z.ZodNullable<z.ZodString>;
            outlet: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodISODate>;
            sha256: z.ZodString;
        }, z.core.$strip>;
        fact: z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
            id: z.ZodString;
            line: z.ZodInt;
            column: z.ZodInt;
            text: z.ZodString;
            kind: z.ZodEnum<{
                age: "age";
                count: "count";
                duration: "duration";
                money: "money";
                multiple: "multiple";
                other: "other";
                percent: "percent";
                price: "price";
                ratio: "ratio";
            }>;
            value: z.ZodUnion<readonly [z.ZodNumber, z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>]>;
            low: z.ZodNullable<z.ZodNumber>;
            high: z.ZodNullable<z.ZodNumber>;
            written: z.ZodObject<{
                digits: z.ZodArray<z.ZodString>;
                fine: z.ZodString;
                coarse: z.ZodString;
                more: z.ZodBoolean;
            }, z.core.$strip>;
            unit: z.ZodNullable<z.ZodString>;
            unitInferred: z.ZodBoolean;
            currency: z.ZodNullable<z.ZodString>;
            hedge: z.ZodNullable<z.ZodEnum<{
                about: "about";
                "at-least": "at-least";
                "at-most": "at-most";
                nearly: "nearly";
                over: "over";
                under: "under";
            }>>;
            entity: z.ZodNullable<z.ZodString>;
            scope: z.ZodNullable<z.ZodString>;
            metric: z.ZodNullable<z.ZodString>;
            metricId: z.ZodNullable<z.ZodString>;
            period: z.ZodNullable<z.ZodString>;
            change: z.ZodNullable<z.ZodEnum<{
                cagr: "cagr";
                day: "day";
                month: "month";
                other: "other";
                qoq: "qoq";
                week: "week";
                yoy: "yoy";
                ytd: "ytd";
            }>>;
            direction: z.ZodNullable<z.ZodEnum<{
                down: "down";
                up: "up";
            }>>;
            shareOf: z.ZodNullable<z.ZodString>;
            aggregate: z.ZodNullable<z.ZodEnum<{
                average: "average";
                cumulative: "cumulative";
                total: "total";
            }>>;
            per: z.ZodNullable<z.ZodString>;
            stance: z.ZodEnum<{
                actual: "actual";
                forecast: "forecast";
                target: "target";
            }>;
            attribution: z.ZodNullable<z.ZodString>;
            quote: z.ZodString;
            confidence: z.ZodNumber;
        }, z.core.$strip>;
    }, z.core.$strip>>>;
    formula: z.ZodString;
    relation: z.ZodDefault<z.ZodEnum<{
        "<=": "<=";
        "=": "=";
        ">=": ">=";
    }>>;
    claim: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        'zh-CN': z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>>>;
    note: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        'zh-CN': z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>>>;
    computed: z.ZodNullable<z.ZodObject<{
        value: z.ZodNumber;
        low: z.ZodNullable<z.ZodNumber>;
        high: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>;
    unit: z.ZodNullable<z.ZodString>;
    currency: z.ZodNullable<z.ZodString>;
    reading: z.ZodNullable<z.ZodEnum<{
        coarse: "coarse";
        loose: "loose";
        nearest: "nearest";
        truncated: "truncated";
    }>>;
    message: z.ZodObject<{
        'zh-CN': z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    line: z.ZodInt;
    column: z.ZodInt;
}, z.core.$strip>;
export type Finding = z.infer<typeof Finding>;
/** The place just after the figure that a finding is at; null where that figure is broken over lines. */
export declare function endOf({ facts, stated, start, end, line, column }: Finding): Place | null;
/** `findings.json`. */
export declare const FindingSheet: z.ZodObject<{
    source: z.ZodObject<{
        id: z.ZodString;
        path: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        sha256: z.ZodString;
    }, z.core.$strip>;
    findings: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        id: z.ZodString;
        rule: z.ZodString;
        verdict: z.ZodEnum<{
            consistent: "consistent";
            "consistent-by-rounding": "consistent-by-rounding";
            "consistent-if-truncated": "consistent-if-truncated";
            derived: "derived";
            inconsistent: "inconsistent";
            tension: "tension";
            undecidable: "undecidable";
            wording: "wording";
        }>;
        severity: z.ZodNullable<z.ZodEnum<{
            error: "error";
            note: "note";
            warning: "warning";
        }>>;
        facts: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
            id: z.ZodString;
            text: z.ZodString;
        }, z.core.$strip>>;
        stated: z.ZodNullable<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
            id: z.ZodString;
            text: z.ZodString;
        }, z.core.$strip>>;
        elsewhere: z.ZodDefault<z.ZodArray<z.ZodObject<{
            source: z.ZodObject<{
                id: z.ZodString;
                path: z.ZodString;
                title: z.ZodNullable<z.ZodString>;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodISODate>;
                sha256: z.ZodString;
            }, z.core.$strip>;
            fact: z.ZodObject<{
                start: z.ZodInt;
                end: z.ZodInt;
                id: z.ZodString;
                line: z.ZodInt;
                column: z.ZodInt;
                text: z.ZodString;
                kind: z.ZodEnum<{
                    age: "age";
                    count: "count";
                    duration: "duration";
                    money: "money";
                    multiple: "multiple";
                    other: "other";
                    percent: "percent";
                    price: "price";
                    ratio: "ratio";
                }>;
                value: z.ZodUnion<readonly [z.ZodNumber, z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>]>;
                low: z.ZodNullable<z.ZodNumber>;
                high: z.ZodNullable<z.ZodNumber>;
                written: z.ZodObject<{
                    digits: z.ZodArray<z.ZodString>;
                    fine: z.ZodString;
                    coarse: z.ZodString;
                    more: z.ZodBoolean;
                }, z.core.$strip>;
                unit: z.ZodNullable<z.ZodString>;
                unitInferred: z.ZodBoolean;
                currency: z.ZodNullable<z.ZodString>;
                hedge: z.ZodNullable<z.ZodEnum<{
                    about: "about";
                    "at-least": "at-least";
                    "at-most": "at-most";
                    nearly: "nearly";
                    over: "over";
                    under: "under";
                }>>;
                entity: z.ZodNullable<z.ZodString>;
                scope: z.ZodNullable<z.ZodString>;
                metric: z.ZodNullable<z.ZodString>;
                metricId: z.ZodNullable<z.ZodString>;
                period: z.ZodNullable<z.ZodString>;
                change: z.ZodNullable<z.ZodEnum<{
                    cagr: "cagr";
                    day: "day";
                    month: "month";
                    other: "other";
                    qoq: "qoq";
                    week: "week";
                    yoy: "yoy";
                    ytd: "ytd";
                }>>;
                direction: z.ZodNullable<z.ZodEnum<{
                    down: "down";
                    up: "up";
                }>>;
                shareOf: z.ZodNullable<z.ZodString>;
                aggregate: z.ZodNullable<z.ZodEnum<{
                    average: "average";
                    cumulative: "cumulative";
                    total: "total";
                }>>;
                per: z.ZodNullable<z.ZodString>;
                stance: z.ZodEnum<{
                    actual: "actual";
                    forecast: "forecast";
                    target: "target";
                }>;
                attribution: z.ZodNullable<z.ZodString>;
                quote: z.ZodString;
                confidence: z.ZodNumber;
            }, z.core.$strip>;
        }, z.core.$strip>>>;
        formula: z.ZodString;
        relation: z.ZodDefault<z.ZodEnum<{
            "<=": "<=";
            "=": "=";
            ">=": ">=";
        }>>;
        claim: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            'zh-CN': z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>>>;
        note: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            'zh-CN': z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>>>;
        computed: z.ZodNullable<z.ZodObject<{
            value: z.ZodNumber;
            low: z.ZodNullable<z.ZodNumber>;
            high: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strip>>;
        unit: z.ZodNullable<z.ZodString>;
        currency: z.ZodNullable<z.ZodString>;
        reading: z.ZodNullable<z.ZodEnum<{
            coarse: "coarse";
            loose: "loose";
            nearest: "nearest";
            truncated: "truncated";
        }>>;
        message: z.ZodObject<{
            'zh-CN': z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        line: z.ZodInt;
        column: z.ZodInt;
    }, z.core.$strip>>;
    coverage: z.ZodObject<{
        facts: z.ZodInt;
        related: z.ZodInt;
        alone: z.ZodArray<z.ZodString>;
        byVerdict: z.ZodRecord<z.ZodString, z.ZodInt>;
        bounds: z.ZodArray<z.ZodString>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type FindingSheet = z.infer<typeof FindingSheet>;
