import { type DefaultTreeAdapterTypes } from 'parse5';
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Document = DefaultTreeAdapterTypes.Document;
/**
 * The tree of a page, each node with its offsets in the file.
 * @throws RangeError for a page that is nested beyond reason, or in which unclosed formatting multiplies
 */
export declare function parsePage(file: string): Document;
export declare const isElement: (node: Node | Document) => node is Element;
export declare const isText: (node: Node) => node is Text;
export declare function attribute(element: Element, name: string): string | null;
/** Every element below a node in the order of the page, without recursion. */
export declare function elementsOf(root: Document | Element): Generator<Element>;
/** The text directly inside an element. */
export declare function wordsOf(element: Element): string;
