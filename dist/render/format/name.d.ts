import type { Kind } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import type { Topic } from '../../model/shown.ts';
type Change = NonNullable<Topic['change']>;
type Named = Pick<Topic, 'metric' | 'metricId' | 'aggregate' | 'shareOf' | 'change'>;
/** What a figure measures, in words; empty where nothing is known. */
export declare const formatTopic: (topic: Named, locale: Locale) => string;
/** The same at the head of a row or a card: with a capital in languages that have them, and the segment after it. */
export declare function formatLabel(topic: Named & {
    scope: string | null;
}, locale: Locale): string;
/** With its first letter a capital, in scripts that have them. */
export declare const capital: (words: string) => string;
/** A segment, or a name in its place: in the language where it is a business term, else as the article writes it. */
export declare const formatTerm: (words: string, locale: Locale) => string;
/** The name of a company. */
export declare const formatName: (name: string, _locale: Locale) => string;
export declare const formatAgainst: (change: Change, locale: Locale) => string;
export declare const shortAgainst: (change: Change, locale: Locale) => string;
/** Whether a metric is measured in this; an unknown one may be. */
export declare const measures: (metricId: string | null, kind: Kind) => boolean;
/** Flow, stock, rate …; null where the lexicon does not know the metric. */
export declare const kindOf: (metricId: string | null) => "average" | "flow" | "price" | "rate" | "stock" | null;
export {};
