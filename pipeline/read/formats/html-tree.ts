import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Document = DefaultTreeAdapterTypes.Document;

/** Browsers stop at the same depth. The parser looks through all open elements at many a tag. */
const DEEPEST = 512;

/**
 * The tree of a page, each node with its offsets in the file.
 * @throws RangeError for a page that is nested beyond reason, or in which unclosed formatting multiplies
 */
export function parsePage(file: string): Document {
  const most = file.length + 1000;
  let depth = 0;
  let elements = 0;
  return parse(file, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given) {
        if (++elements > most) throw new RangeError('more elements than characters');
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush() {
        if (++depth > DEEPEST) throw new RangeError('nested too deeply');
      },
      onItemPop() {
        depth--;
      },
    },
  });
}

export const isElement = (node: Node | Document): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Every element below a node in the order of the page, without recursion. */
export function* elementsOf(root: Document | Element): Generator<Element> {
  const work: (Node | Document)[] = [root];
  for (let node = work.pop(); node; node = work.pop()) {
    if (isElement(node)) yield node;
    if ('childNodes' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i]!);
  }
}

/** The text directly inside an element. */
export function wordsOf(element: Element): string {
  return element.childNodes
    .map((child) => (isText(child) ? child.value : ''))
    .join('')
    .trim();
}
