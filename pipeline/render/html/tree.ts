import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Parent = Root | Element;
export type Child = RootContent | ElementContent;

export const isElement = <Name extends string = string>(
  node: Child | undefined,
  ...names: Name[]
): node is Element & { tagName: Name } =>
  node?.type === 'element' && (names.length === 0 || (names as string[]).includes(node.tagName));

export function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** An element, for markup that is written by hand: strings become text, what is null is left out. */
export const h = (
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string | null | readonly (ElementContent | string | null)[])[]
): Element =>
  element(
    tagName,
    properties,
    children
      .flat()
      .filter((child): child is ElementContent | string => child !== null && child !== '')
      .map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  );

/** The text below a node, as a reader sees it. */
export function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * Replaces each node by what `change` makes of it, children first; an empty list takes it out. Not recursive: depth is the
 * document's to choose.
 */
export function rewrite(root: Root, change: (node: ElementContent, parent: Parent) => ElementContent[]): void {
  const parents: Parent[] = [root];
  for (const parent of parents) {
    for (const child of parent.children) if (child.type === 'element') parents.push(child);
  }
  for (const parent of parents.reverse())
    parent.children = (parent.children as ElementContent[]).flatMap((child) => change(child, parent));
}
