/** A currency by word, symbol and code. `zh` names are units that follow a number; `before` stand in front of one. */
export interface Currency {
    /** ISO 4217 */
    code: string;
    zh: readonly string[];
    before: readonly string[];
    /** parts of a unit, by the power of ten they are of it: 三元五角, 2美元50美分 */
    parts?: Readonly<Record<string, number>>;
    /** a part that stands on its own too: 每股25港仙 */
    alone?: readonly string[];
    /** how English prints it before a number */
    en: string;
    example: string;
}
export declare const CURRENCIES: readonly Currency[];
