import type { Fact } from '../../model/fact.ts';
/** One value, and not a range. */
export declare const isSingle: (fact: Fact) => boolean;
/** The value as drawn. A fall is printed without a sign: the words say which way. */
export declare function drawnValue({ written, change, direction }: Fact): number;
