import type { Article } from '../../pipeline/model/article.ts';

/** The companies of the examples, named as front matter names them: a line of text is too little to find them by. */
const COMPANIES = { 远山科技: [], 青禾汽车: [], 远山汽车: [] };

/** A plain text as an article: paragraphs by empty lines, sentences by 。and ;, a first line with `#` as the title. */
export function articleOf(text: string, published = '2026-03-01'): Article {
  const blocks: Article['blocks'] = [];
  const sentences: Article['sentences'] = [];
  let title: Article['title'] = null;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const marks = /^#*\s*/.exec(line)![0];
    const [start, end] = [index + marks.length, index + line.length];
    const heading = marks.startsWith('#');
    if (heading) title ??= { start, end };
    blocks.push({ start, end, kind: heading ? 'heading' : 'paragraph', level: heading ? 1 : 0 });
    for (const part of text.slice(start, end).matchAll(/[^。;；]+[。;；]?/g))
      sentences.push({ start: start + part.index, end: start + part.index + part[0].length, block: blocks.length - 1 });
  }
  const source: Article['source'] = {
    id: 'example',
    path: 'example.txt',
    title: null,
    outlet: null,
    author: null,
    published,
    language: 'zh-CN',
    encoding: 'utf-8',
    format: 'text',
    sha256: '0'.repeat(64),
  };
  const view = { text, runs: [[0, text.length, 0, text.length] as [number, number, number, number]] };
  return { source, text, view, title, blocks, sentences, tables: [], passages: [], aliases: COMPANIES, rules: {} };
}
