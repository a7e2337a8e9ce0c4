import { element, isElement } from './tree.js';
/**
 * Landmarks and sections: what stands before the first h2 is the header, with the h1 (made of `title` where there is none); each
 * h2 with what follows is a section, named by `sections` in order; the footnotes are the last part of main.
 */
export function outline({ sections, title }) {
    return (root) => {
        const header = [];
        const parts = [];
        let notes = null;
        for (const node of root.children) {
            if (isElement(node, 'section') && node.properties.dataFootnotes !== undefined)
                notes = node;
            else if (isElement(node, 'h2')) {
                const id = sections[parts.length]?.id ?? `section-${parts.length + 1}`;
                parts.push(element('section', { id, className: [`section-${id}`] }, [node]));
            }
            else
                (parts.at(-1)?.children ?? header).push(node);
        }
        if (!header.some((node) => isElement(node, 'h1')))
            header.unshift(element('h1', {}, [{ type: 'text', value: title }]));
        const main = notes ? [...parts, notes] : parts;
        root.children = [
            element('header', {}, header),
            { type: 'text', value: '\n' },
            element('main', {}, main.flatMap((part) => [part, { type: 'text', value: '\n' }])),
        ];
    };
}
