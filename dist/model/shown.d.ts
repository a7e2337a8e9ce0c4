import { z } from 'zod';
/** A number of a source sentence: footnotes count from 1 in the order in which the briefing first needs them. */
export declare const Mark: z.ZodInt;
/** A fact as a briefing shows it: what a locale needs to print it, and where it stands. */
export declare const Shown: z.ZodObject<{
    id: z.ZodString;
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
    confidence: z.ZodNumber;
    mark: z.ZodInt;
    verdict: z.ZodNullable<z.ZodEnum<{
        consistent: "consistent";
        "consistent-by-rounding": "consistent-by-rounding";
        "consistent-if-truncated": "consistent-if-truncated";
        derived: "derived";
        inconsistent: "inconsistent";
        tension: "tension";
        undecidable: "undecidable";
        wording: "wording";
    }>>;
}, z.core.$strip>;
export type Shown = z.infer<typeof Shown>;
/** What a row of a table is about. */
export declare const Topic: z.ZodObject<{
    metric: z.ZodString;
    metricId: z.ZodNullable<z.ZodString>;
    scope: z.ZodNullable<z.ZodString>;
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
    aggregate: z.ZodNullable<z.ZodEnum<{
        average: "average";
        cumulative: "cumulative";
        total: "total";
    }>>;
    per: z.ZodNullable<z.ZodString>;
    shareOf: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export type Topic = z.infer<typeof Topic>;
/** A figure worth a card or a headline, with how it changed where the text says so. */
export declare const Claim: z.ZodObject<{
    figure: z.ZodObject<{
        id: z.ZodString;
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
        confidence: z.ZodNumber;
        mark: z.ZodInt;
        verdict: z.ZodNullable<z.ZodEnum<{
            consistent: "consistent";
            "consistent-by-rounding": "consistent-by-rounding";
            "consistent-if-truncated": "consistent-if-truncated";
            derived: "derived";
            inconsistent: "inconsistent";
            tension: "tension";
            undecidable: "undecidable";
            wording: "wording";
        }>>;
    }, z.core.$strip>;
    change: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
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
        confidence: z.ZodNumber;
        mark: z.ZodInt;
        verdict: z.ZodNullable<z.ZodEnum<{
            consistent: "consistent";
            "consistent-by-rounding": "consistent-by-rounding";
            "consistent-if-truncated": "consistent-if-truncated";
            derived: "derived";
            inconsistent: "inconsistent";
            tension: "tension";
            undecidable: "undecidable";
            wording: "wording";
        }>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Claim = z.infer<typeof Claim>;
