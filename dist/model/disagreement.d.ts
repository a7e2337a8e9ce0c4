import { z } from 'zod';
/** A figure as one of several sources states it. Offsets count in that source's file. */
export declare const Statement: z.ZodObject<{
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
}, z.core.$strip>;
export type Statement = z.infer<typeof Statement>;
/** One fact that several sources state with values that cannot be one. */
export declare const Disagreement: z.ZodObject<{
    id: z.ZodString;
    verdict: z.ZodEnum<{
        inconsistent: "inconsistent";
        tension: "tension";
    }>;
    statements: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Disagreement = z.infer<typeof Disagreement>;
