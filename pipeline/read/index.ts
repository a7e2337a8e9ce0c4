import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Article, Block, Passage } from '../model/article.ts';
import { Fault } from '../model/fault.ts';
import type { Span } from '../model/span.ts';
import { findChrome, readBylines } from './chrome.ts';
import { decode } from './decode.ts';
import { EXTENSIONS, type Format } from './extensions.ts';
import type { Parsed } from './formats/format.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { isHeadline, readText } from './formats/text.ts';
import { readFrontMatter } from './front-matter.ts';
import { sourceId } from './identity.ts';
import { findRepeats } from './repeats.ts';
import { splitSentences } from './sentences.ts';
import { withoutUnseen } from './unseen.ts';

/** Readers by format; a new one is a line here and a file beside these. */
const FORMATS: Readonly<Record<Format, (file: string, start: number) => Parsed>> = {
  markdown: readMarkdown,
  text: readText,
  html: readHtml,
};
/**
 * The read stage: the bytes of a file as an article. Page furniture and repeated passages are set aside, never lost.
 * @param path shown in messages, and what the format and the id are taken from; `-` for standard input
 * @param options.id an id to use where front matter names none, in place of the file's name
 * @throws Fault for bytes that are no text and for front matter that is wrong
 */
export function read(bytes: Uint8Array, path: string, options: { id?: string } = {}): Article {
  const { text, encoding } = decode(bytes, path);
  const format = EXTENSIONS[extname(path).toLowerCase()] ?? sniff(text);
  const front = format === 'html' ? null : readFrontMatter(text, path);
  const parsed = withoutUnseen(parse(format, text, front?.end ?? 0, path));
  const { view, blocks } = parsed;
  if (blocks.length === 0)
    throw new Fault('there is no text to read', { path, hint: 'Give a file with an article in it.' });
  const chrome = mergeChrome(parsed.chrome, findChrome(view.text, blocks));
  const isChrome = insideAny(chrome);
  const repeats = findRepeats(view.text, blocks);
  const isCopy = insideAny(repeats.filter(({ exact }) => exact));
  const title = parsed.title ?? headline(view.text, blocks, (block) => isChrome(block) || isCopy(block));
  const bylines = readBylines(view.text, blocks, chrome);
  const said = front?.data;
  return {
    source: {
      id: sourceId(path, said?.id ?? options.id),
      path,
      title: said?.title ?? (title ? view.text.slice(title.start, title.end) : parsed.meta.title),
      outlet: said?.outlet ?? parsed.meta.outlet ?? bylines.outlet,
      author: said?.author ?? parsed.meta.author ?? bylines.author,
      published: said?.published ?? parsed.meta.published ?? bylines.published,
      language: said?.language ?? languageOf(view.text, parsed.meta.language),
      encoding,
      format,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    text,
    view,
    title,
    blocks: title
      ? blocks.map((block) => (block.start === title.start ? { ...block, kind: 'heading' as const, level: 1 } : block))
      : blocks,
    sentences: splitSentences(view.text, blocks, (block) => isChrome(block) || isCopy(block)),
    tables: parsed.tables,
    passages: [...chrome, ...repeats].sort((a, b) => a.start - b.start || a.end - b.end),
    aliases: said?.aliases ?? {},
    rules: said?.rules ?? {},
  };
}

/** A page nested beyond reason overflows the parser's stack; that is the page's fault and not ours. */
function parse(format: Format, text: string, start: number, path: string): Parsed {
  try {
    return FORMATS[format](text, start);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Fault('the markup is nested too deeply to read', {
      path,
      cause,
      hint: 'Save the article as plain text.',
    });
  }
}

/** What an unnamed text is: a page, Markdown by its headings, tables or front matter, or plain text. */
function sniff(text: string): Format {
  if (/^\s*(?:<!doctype html|<html|<head|<body|<article)/i.test(text.slice(0, 1000))) return 'html';
  return /^(?:#{1,6} |---\s*$|\|.*\|\s*$|```|[*-] )/m.test(text.slice(0, 20_000)) ? 'markdown' : 'text';
}

function mergeChrome(byElement: readonly Passage[], byWords: readonly Passage[]): Passage[] {
  const outside = byWords.filter(
    ({ start, end }) => !byElement.some((passage) => passage.start <= start && end <= passage.end),
  );
  return [...byElement, ...outside].sort((a, b) => a.start - b.start);
}

/** Whether a block lies in one of some passages, which are in order and do not overlap: a walk with a finger. */
function insideAny(passages: readonly Passage[]): (block: Span) => boolean {
  let finger = 0;
  return ({ start, end }) => {
    if (finger > 0 && (passages[finger - 1]?.end ?? 0) > start) finger = 0;
    while (finger < passages.length && passages[finger]!.end <= start) finger++;
    const passage = passages[finger];
    return passage !== undefined && passage.start <= start && end <= passage.end;
  };
}

/** The headline of a text without one in its markup: its first block that is no page furniture, if that is one. */
function headline(text: string, blocks: readonly Block[], skip: (block: Block) => boolean): Span | null {
  const at = blocks.findIndex((block) => !skip(block));
  const first = blocks[at];
  if (!first) return null;
  const { start, end, kind } = first;
  const isOne =
    kind === 'heading' || (kind === 'paragraph' && blocks.length > at + 1 && isHeadline(text.slice(start, end)));
  return isOne ? { start, end } : null;
}

/**
 * Chinese where a fifth of the letters are Han characters; else what the page declares, else English. Page templates
 * declare English over Chinese text.
 */
function languageOf(text: string, declared: string | null): string {
  const head = text.slice(0, 20_000);
  let [common, latin] = [0, 0];
  let rest = '';
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) common++;
    else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin++;
    else if (code >= 0x80) rest += head[at];
  }
  const han = common + (rest.match(/\p{Script=Han}/gu)?.length ?? 0);
  const letters = common + latin + (rest.match(/\p{L}/gu)?.length ?? 0) || 1;
  const tag = canonical(declared);
  if (tag && !(tag.startsWith('en') && han * 5 >= letters)) return tag;
  return han * 5 >= letters ? 'zh-CN' : 'en';
}

function canonical(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}
