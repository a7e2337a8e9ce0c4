import type { Kind } from '../../model/fact.ts';
/** A unit as it stands after a number. */
export interface UnitMatch {
    end: number;
    unit: string;
    kind: Kind;
    currency: string | null;
    /** power of ten of the unit that this is a part of: 港仙 → -2 of 港元 */
    power: number;
    /** what a price is per: 股 of 港元/股 */
    per: string | null;
    /** a classifier that with 一 or 两 only determines the noun */
    determiner: boolean;
}
/** The code of the currency that is named before `end`: 港币, 新台币约. */
export declare const readCurrencyName: (text: string, end: number) => string | null;
/**
 * The unit after a number, one or two spaces allowed between.
 * @param at offset just after the number
 */
export declare function readUnit(text: string, at: number): UnitMatch | null;
/** A currency sign, code or name that starts at `at`: `{ end, code, name }`; `name` words are not part of the figure. */
export declare function readCurrencyBefore(text: string, at: number): {
    end: number;
    code: string;
    name: boolean;
} | null;
/** A part of a unit of a currency after a number: 角 of 三元五角. */
export declare const readPart: (text: string, at: number, currency: string) => {
    end: number;
    value: number;
} | null;
/** The name of a currency as a unit: CNY → 元. */
export declare const unitOfCurrency: (code: string) => string;
