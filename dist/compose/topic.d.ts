import type { Fact } from '../model/fact.ts';
import type { Topic } from '../model/shown.ts';
/** What a fact is about. */
export declare const topicOf: ({ metric, metricId, scope, change, aggregate, per, shareOf }: Fact) => Topic;
/** The same quantity, at whatever time and of whomever. */
export declare function keyOf(fact: Fact): string;
/** The place of a metric in a statement: revenue before cash before users; what the lexicon does not know comes last. */
export declare const rankOf: ({ metricId }: Pick<Fact, 'metricId'>) => number;
/** Facts that stand in a table of periods: a plain value of a known period. */
export declare const isPlain: (fact: Fact) => boolean;
/** Orders periods by when they end, then by when they begin. */
export declare function byTime(a: string, b: string): number;
/** Items by key, in order of first appearance. */
export declare function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][];
