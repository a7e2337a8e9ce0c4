import type { FactSheet } from '../../model/fact.ts';
/**
 * One key for all the names of an entity, across sources: what one source calls by an alias, another may call by its name.
 * An alias that several unrelated names claim (集团) ties nothing, nor do names that some source tells apart.
 * @returns entity → key; several entities joined by 、 give one key whatever their order
 */
export declare function entityKeys(sheets: readonly FactSheet[]): (entity: string) => string;
