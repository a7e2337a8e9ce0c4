import type { Article } from '../../pipeline/model/article.ts';
import { read } from '../../pipeline/read/index.ts';

/** The companies of the examples, named in front matter: a line of text is too little to find them by. */
const FRONT = `---
published: 2026-03-01
aliases:
  远山科技: []
  青禾汽车: []
  远山汽车: []
---
`;

/** A text as an article. */
export const articleOf = (text: string): Article => read(new TextEncoder().encode(FRONT + text), 'example.md');
