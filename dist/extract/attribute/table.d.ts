import type { Table } from '../../model/article.ts';
import type { Sentence } from '../draft.ts';
/**
 * Gives the figures of a table their meaning: header cells tell metric, period and unit, whichever of them is down and
 * whichever across; the caption tells the unit of bare numbers.
 * @param sentenceAt the sentence (cell) that starts at an offset of the view
 * @param dominant whom the article is about
 */
export declare function attributeTable(text: string, table: Table, sentenceAt: (start: number) => Sentence | null, dominant: string | null): void;
