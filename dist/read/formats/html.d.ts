import { type Parsed } from './format.ts';
/**
 * Saved HTML: the text of the body, page furniture set aside by its element, tables with their cells.
 * @throws RangeError where the page is nested deeper than can be followed
 */
export declare function readHtml(file: string): Parsed;
