import type { Root } from 'hast';
import type { Locale } from '../../model/locale.ts';
/** Links to web pages, mail and places in the document stay; of any other its words do. Task list boxes go. */
export declare function safety(): (root: Root) => void;
/** An image whose file is among the charts becomes a figure with the drawing inside; every other image is left out. */
export declare function figures(charts: Readonly<Record<string, string>>): (root: Root) => void;
/**
 * Column alignment as a class in place of the attribute; header cells with their scope, the first of a row too where the row is
 * a name and its numbers; a container that scrolls and can be reached by keyboard.
 * @param word what a table without a heading above it is called
 */
export declare function tables(word: string): (root: Root) => void;
/** In a document of another language, Chinese words are marked as such: they are read out and broken as Chinese. */
export declare function languages(locale: Locale): (root: Root) => void;
