import { z } from 'zod';
/** Small multiples: a row an entity, a panel a metric, a bar a period. Panels of a row that share a unit share one scale. */
export declare const PeriodChart: z.ZodObject<{
    kind: z.ZodLiteral<"periods">;
    id: z.ZodString;
    rows: z.ZodArray<z.ZodObject<{
        entity: z.ZodNullable<z.ZodString>;
        panels: z.ZodArray<z.ZodObject<{
            topic: z.ZodObject<{
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
            currency: z.ZodNullable<z.ZodString>;
            unit: z.ZodNullable<z.ZodString>;
            points: z.ZodArray<z.ZodObject<{
                period: z.ZodString;
                value: z.ZodNullable<z.ZodNumber>;
                partial: z.ZodBoolean;
                figure: z.ZodNullable<z.ZodObject<{
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
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type PeriodChart = z.infer<typeof PeriodChart>;
/** Bars from a common line: entities ranked by one figure, the parts of a whole, or costs against revenue. */
export declare const BarChart: z.ZodObject<{
    kind: z.ZodEnum<{
        costs: "costs";
        parts: "parts";
        ranking: "ranking";
    }>;
    id: z.ZodString;
    topic: z.ZodObject<{
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
    entity: z.ZodNullable<z.ZodString>;
    period: z.ZodNullable<z.ZodString>;
    currency: z.ZodNullable<z.ZodString>;
    unit: z.ZodNullable<z.ZodString>;
    bars: z.ZodArray<z.ZodObject<{
        label: z.ZodNullable<z.ZodString>;
        topic: z.ZodObject<{
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
        value: z.ZodNumber;
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
    }, z.core.$strip>>;
    rest: z.ZodNullable<z.ZodNumber>;
}, z.core.$strip>;
export type BarChart = z.infer<typeof BarChart>;
/** How long cash lasts at the rate at which it goes out: computed, and drawn along a line of time. */
export declare const RunwayChart: z.ZodObject<{
    kind: z.ZodLiteral<"runway">;
    id: z.ZodString;
    rows: z.ZodArray<z.ZodObject<{
        entity: z.ZodNullable<z.ZodString>;
        from: z.ZodString;
        to: z.ZodString;
        months: z.ZodNumber;
        low: z.ZodNullable<z.ZodNumber>;
        high: z.ZodNullable<z.ZodNumber>;
        cash: z.ZodObject<{
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
        outflow: z.ZodObject<{
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
    }, z.core.$strip>>;
}, z.core.$strip>;
export type RunwayChart = z.infer<typeof RunwayChart>;
export declare const Chart: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"periods">;
    id: z.ZodString;
    rows: z.ZodArray<z.ZodObject<{
        entity: z.ZodNullable<z.ZodString>;
        panels: z.ZodArray<z.ZodObject<{
            topic: z.ZodObject<{
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
            currency: z.ZodNullable<z.ZodString>;
            unit: z.ZodNullable<z.ZodString>;
            points: z.ZodArray<z.ZodObject<{
                period: z.ZodString;
                value: z.ZodNullable<z.ZodNumber>;
                partial: z.ZodBoolean;
                figure: z.ZodNullable<z.ZodObject<{
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
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodEnum<{
        costs: "costs";
        parts: "parts";
        ranking: "ranking";
    }>;
    id: z.ZodString;
    topic: z.ZodObject<{
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
    entity: z.ZodNullable<z.ZodString>;
    period: z.ZodNullable<z.ZodString>;
    currency: z.ZodNullable<z.ZodString>;
    unit: z.ZodNullable<z.ZodString>;
    bars: z.ZodArray<z.ZodObject<{
        label: z.ZodNullable<z.ZodString>;
        topic: z.ZodObject<{
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
        value: z.ZodNumber;
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
    }, z.core.$strip>>;
    rest: z.ZodNullable<z.ZodNumber>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"runway">;
    id: z.ZodString;
    rows: z.ZodArray<z.ZodObject<{
        entity: z.ZodNullable<z.ZodString>;
        from: z.ZodString;
        to: z.ZodString;
        months: z.ZodNumber;
        low: z.ZodNullable<z.ZodNumber>;
        high: z.ZodNullable<z.ZodNumber>;
        cash: z.ZodObject<{
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
        outflow: z.ZodObject<{
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
    }, z.core.$strip>>;
}, z.core.$strip>], "kind">;
export type Chart = z.infer<typeof Chart>;
