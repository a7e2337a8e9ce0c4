/** Whether a link was made of nothing but its own address: `https://…`, `www.…`, `me@…` in running text. */
function isAddress({ url, children }) {
    const [child] = children;
    if (children.length !== 1 || child?.type !== 'text')
        return false;
    return ['', 'http://', 'https://', 'mailto:'].some((scheme) => url === scheme + child.value);
}
/**
 * A remark plugin: addresses in running text stay text. A briefing quotes articles, and what an article says is shown and
 * never made into a way to somewhere; links that a template writes are kept.
 */
export function autolinks() {
    return (tree) => {
        const work = [tree];
        for (let node = work.pop(); node; node = work.pop()) {
            if (!('children' in node))
                continue;
            node.children = node.children.map((child) => child.type === 'link' && isAddress(child) ? child.children[0] : child);
            work.push(...node.children);
        }
    };
}
