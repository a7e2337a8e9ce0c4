import type { Root } from 'mdast';
/**
 * A remark plugin: addresses in running text stay text. A briefing quotes articles, and what an article says is shown and
 * never made into a way to somewhere; links that a template writes are kept.
 */
export declare function autolinks(): (tree: Root) => void;
