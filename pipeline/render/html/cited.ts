import type { Root } from 'hast';
import { citations } from '../cite.ts';
import { element, rewrite } from './tree.ts';

/** Words that are marked as a figure or a finding (cite.ts) lead to its evidence. */
export function cited() {
  return (root: Root) =>
    rewrite(root, (node) => {
      if (node.type !== 'text' || !/[\ufdd0-\ufdd2]/.test(node.value)) return [node];
      return citations(node.value).map(({ anchor, words }) => {
        const text = { type: 'text', value: words } as const;
        return anchor === null ? text : element('a', { className: ['cited'], href: `#${anchor}` }, [text]);
      });
    });
}
