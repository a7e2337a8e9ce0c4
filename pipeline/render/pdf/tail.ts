import { inflateSync } from 'node:zlib';

/** Fewer lines than this at the end, about a third of a page, are a page nearly empty. */
const FEWEST_LINES = 20;
/** Head and foot of a page are lines too. */
const MARGINS = 2;

/** How many pages a document has, as Chromium prints it, and whether the last of several is nearly empty. */
export function tailOf(pdf: Uint8Array): { pages: number; short: boolean } {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const pages = [...text.matchAll(/<<\/Type \/Page\n/g)];
  const last = pages.at(-1);
  const [, content] = last ? (/\/Contents (\d+) 0 R/.exec(text.slice(last.index, last.index + 2000)) ?? []) : [];
  const object = content ? text.indexOf(`\n${content} 0 obj`) : -1;
  const head = object < 0 ? null : /\/Length (\d+)>> stream\r?\n/.exec(text.slice(object, object + 200));
  if (pages.length < 2 || !head) return { pages: pages.length, short: false };
  const from = object + head.index + head[0].length;
  const drawn = inflateSync(bytes.subarray(from, from + Number(head[1]))).toString('latin1');
  const lines = new Set([...drawn.matchAll(/ (\S+) Tm\n/g)].map(([, y]) => y));
  return { pages: pages.length, short: lines.size - MARGINS < FEWEST_LINES };
}
