import type { Fact } from '../model/fact.ts';
import { type FactIndex } from './fact-index.ts';
/** One amount given in two currencies: the second stands right after the first and is marked 约合. */
export declare function currencyPairs(index: FactIndex): Iterable<{
    from: Fact;
    to: Fact;
}>;
