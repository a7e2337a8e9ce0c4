import { z } from 'zod';
export declare const Kind: z.ZodEnum<{
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
export type Kind = z.infer<typeof Kind>;
export declare const Hedge: z.ZodEnum<{
    about: "about";
    "at-least": "at-least";
    "at-most": "at-most";
    nearly: "nearly";
    over: "over";
    under: "under";
}>;
export type Hedge = z.infer<typeof Hedge>;
/** The number as written, in base units (13.2亿 → 1320000000), as exact decimals. */
export declare const Written: z.ZodObject<{
    digits: z.ZodArray<z.ZodString>;
    fine: z.ZodString;
    coarse: z.ZodString;
    more: z.ZodBoolean;
}, z.core.$strip>;
export type Written = z.infer<typeof Written>;
/** A word beside a figure that bears on how it relates to others: 其中, 合计, 累计, 微增, 约合 … (lexicon/cues.ts). */
export declare const Cue: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    id: z.ZodString;
    text: z.ZodString;
}, z.core.$strip>;
export type Cue = z.infer<typeof Cue>;
/** A figure with its meaning. Offsets count in the decoded source file. */
export declare const Fact: z.ZodObject<{
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
    base: z.ZodNullable<z.ZodString>;
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
    sentence: z.ZodInt;
    block: z.ZodInt;
    heading: z.ZodBoolean;
    list: z.ZodNullable<z.ZodObject<{
        id: z.ZodInt;
        index: z.ZodInt;
        size: z.ZodInt;
    }, z.core.$strip>>;
    cues: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        id: z.ZodString;
        text: z.ZodString;
    }, z.core.$strip>>;
    confidence: z.ZodNumber;
    also: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strip>>;
    copyOf: z.ZodNullable<z.ZodString>;
    why: z.ZodArray<z.ZodObject<{
        attribute: z.ZodString;
        rule: z.ZodString;
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Fact = z.infer<typeof Fact>;
/** A time expression in the text, resolved. Offsets count in the file. */
export declare const Period: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    text: z.ZodString;
    norm: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export type Period = z.infer<typeof Period>;
/** Number-like text deliberately not taken. Offsets count in the file. */
export declare const Unread: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    text: z.ZodString;
    reason: z.ZodString;
}, z.core.$strip>;
export type Unread = z.infer<typeof Unread>;
/** `facts.json`. All offsets count in the decoded source file. */
export declare const FactSheet: z.ZodObject<{
    source: z.ZodObject<{
        id: z.ZodString;
        path: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        outlet: z.ZodNullable<z.ZodString>;
        author: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodISODate>;
        language: z.ZodString;
        encoding: z.ZodString;
        format: z.ZodEnum<{
            html: "html";
            markdown: "markdown";
            text: "text";
        }>;
        sha256: z.ZodString;
    }, z.core.$strip>;
    facts: z.ZodArray<z.ZodObject<{
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
        base: z.ZodNullable<z.ZodString>;
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
        sentence: z.ZodInt;
        block: z.ZodInt;
        heading: z.ZodBoolean;
        list: z.ZodNullable<z.ZodObject<{
            id: z.ZodInt;
            index: z.ZodInt;
            size: z.ZodInt;
        }, z.core.$strip>>;
        cues: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
            id: z.ZodString;
            text: z.ZodString;
        }, z.core.$strip>>;
        confidence: z.ZodNumber;
        also: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
        copyOf: z.ZodNullable<z.ZodString>;
        why: z.ZodArray<z.ZodObject<{
            attribute: z.ZodString;
            rule: z.ZodString;
            start: z.ZodInt;
            end: z.ZodInt;
            text: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    periods: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
        norm: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    passages: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        kind: z.ZodString;
        reason: z.ZodString;
        of: z.ZodNullable<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strip>>;
        exact: z.ZodBoolean;
    }, z.core.$strip>>;
    unread: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strip>>;
    entities: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        aliases: z.ZodArray<z.ZodString>;
        mentions: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type FactSheet = z.infer<typeof FactSheet>;
