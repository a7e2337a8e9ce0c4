import type { Source } from '../model/article.ts';

export type Format = Source['format'];

export const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
};

/** File name endings that are sources. */
export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);
