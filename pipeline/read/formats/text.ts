import type { Block } from '../../model/article.ts';
import { NO_META, type Parsed } from './format.ts';

const SENTENCE_END = /[。！？!?；;，,：:…—]["”』」）)]*$/u;
const LONGEST_HEADING = 40;

/**
 * Plain text: a line is a block. A short line without final punctuation is a heading; the first one is the headline.
 * @param start offset where the article begins (after front matter)
 */
export function readText(file: string, start: number): Parsed {
  const blocks: Block[] = [];
  let at = start;
  while (at < file.length) {
    let end = at;
    while (end < file.length && file[end] !== '\n' && file[end] !== '\r') end++;
    const [from, to] = trim(file, at, end);
    if (to > from) {
      const heading = to - from <= LONGEST_HEADING && !SENTENCE_END.test(file.slice(from, to));
      blocks.push({
        start: from - start,
        end: to - start,
        kind: heading ? 'heading' : 'paragraph',
        level: heading ? 2 : 0,
      });
    }
    at = end + 1;
  }
  const body = file.slice(start);
  return {
    view: { text: body, runs: body === '' ? [] : [[0, body.length, start, body.length]] },
    blocks,
    tables: [],
    chrome: [],
    title: null,
    meta: { ...NO_META },
  };
}

function trim(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
