export const isElement = (node, ...names) => node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
export function element(tagName, properties, children) {
    return { type: 'element', tagName, properties, children };
}
/** The text below a node, as a reader sees it. */
export function textOf(node) {
    if (node.type === 'text')
        return node.value;
    return 'children' in node ? node.children.map(textOf).join('') : '';
}
/**
 * Replaces each node by what `change` makes of it, children first; an empty list takes it out. Not recursive: depth is the
 * document's to choose.
 */
export function rewrite(root, change) {
    const parents = [root];
    for (const parent of parents) {
        for (const child of parent.children)
            if (child.type === 'element')
                parents.push(child);
    }
    for (const parent of parents.reverse())
        parent.children = parent.children.flatMap((child) => change(child, parent));
}
