import { defaultTreeAdapter, parse } from 'parse5';
/** Browsers stop at the same depth. The parser looks through all open elements at many a tag. */
const DEEPEST = 512;
/**
 * The tree of a page, each node with its offsets in the file.
 * @throws RangeError for a page that is nested beyond reason, or in which unclosed formatting multiplies
 */
export function parsePage(file) {
    const most = file.length + 1000;
    let depth = 0;
    let elements = 0;
    return parse(file, {
        sourceCodeLocationInfo: true,
        scriptingEnabled: false,
        treeAdapter: {
            ...defaultTreeAdapter,
            createElement(...given) {
                if (++elements > most)
                    throw new RangeError('more elements than characters');
                return defaultTreeAdapter.createElement(...given);
            },
            onItemPush() {
                if (++depth > DEEPEST)
                    throw new RangeError('nested too deeply');
            },
            onItemPop() {
                depth--;
            },
        },
    });
}
export const isElement = (node) => 'tagName' in node;
export const isText = (node) => node.nodeName === '#text';
export function attribute(element, name) {
    return element.attrs.find((one) => one.name === name)?.value ?? null;
}
/** Every element below a node in the order of the page, without recursion. */
export function* elementsOf(root) {
    const work = [root];
    for (let node = work.pop(); node; node = work.pop()) {
        if (isElement(node))
            yield node;
        if ('childNodes' in node)
            for (let i = node.childNodes.length - 1; i >= 0; i--)
                work.push(node.childNodes[i]);
    }
}
/** The text directly inside an element. */
export function wordsOf(element) {
    return element.childNodes
        .map((child) => (isText(child) ? child.value : ''))
        .join('')
        .trim();
}
