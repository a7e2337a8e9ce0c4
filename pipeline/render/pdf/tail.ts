import { inflateSync } from 'node:zlib';

/** Head and foot of a page are lines too. */
const MARGINS = 2;

/** The end of a document. */
export interface Tail {
  pages: number;
  /** lines on its last page */
  last: number;
  /** lines on the one before */
  before: number;
}

/** How many pages a document has, as Chromium prints it, and how many lines stand on its last two. */
export function tailOf(pdf: Uint8Array): Tail {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const pages = [...text.matchAll(/<<\/Type \/Page\n/g)].map(({ index }) => index);
  const lines = (page: number | undefined) => (page === undefined ? 0 : linesOf(page, text, bytes));
  return { pages: pages.length, last: lines(pages.at(-1)), before: lines(pages.at(-2)) };
}

function linesOf(page: number, text: string, bytes: Buffer): number {
  const [, content] = /\/Contents (\d+) 0 R/.exec(text.slice(page, page + 2000)) ?? [];
  const object = content ? text.indexOf(`\n${content} 0 obj`) : -1;
  const head = object < 0 ? null : /\/Length (\d+)>> stream\r?\n/.exec(text.slice(object, object + 200));
  // a page that cannot be read is none to be worried about
  if (!head) return Number.POSITIVE_INFINITY;
  const from = object + head.index + head[0].length;
  const drawn = inflateSync(bytes.subarray(from, from + Number(head[1]))).toString('latin1');
  return new Set([...drawn.matchAll(/ (\S+) Tm\n/g)].map(([, y]) => y)).size - MARGINS;
}
