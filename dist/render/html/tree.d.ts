import type { Element, ElementContent, Root, RootContent } from 'hast';
export type Parent = Root | Element;
export type Child = RootContent | ElementContent;
export declare const isElement: <Name extends string = string>(node: Child | undefined, ...names: Name[]) => node is Element & {
    tagName: Name;
};
export declare function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element;
/** The text below a node, as a reader sees it. */
export declare function textOf(node: Child): string;
/**
 * Replaces each node by what `change` makes of it, children first; an empty list takes it out. Not recursive: depth is the
 * document's to choose.
 */
export declare function rewrite(root: Root, change: (node: ElementContent, parent: Parent) => ElementContent[]): void;
