import assert from 'node:assert/strict';
import { parse } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SCRIPT } from '../../pipeline/render/html/desk/script.ts';

const ALLOWED_LINK = /^(?:#|https?:|mailto:)/i;
const OWN_CHART = /^chart-\d+\.[\w-]+\.svg$/;

/** The one script there is. */
const DESK = SCRIPT.trim();

/** Files of a briefing that run nothing, fetch nothing and hold no formula, whatever the article said. */
export function inert(name: string, content: string): void {
  if (name.endsWith('.html')) inertHtml(content);
  if (name.endsWith('.md')) inertMarkdown(content);
  if (name.endsWith('.svg')) inertSvg(content);
  if (name.endsWith('.csv')) inertCsv(content);
  if (/\.(?:json|sarif)$/.test(name)) JSON.parse(content);
}

function inertHtml(html: string): void {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script/gi)].map(([, script]) => script!.trim());
  assert.deepEqual(scripts, [DESK]);
  for (const { tagName, attrs } of elements(html)) {
    assert(!['iframe', 'object', 'embed', 'link', 'base', 'img', 'image'].includes(tagName), `<${tagName}>`);
    for (const { name, value } of attrs) {
      assert(!/^on/i.test(name), `${name} on <${tagName}>`);
      if (['href', 'src', 'xlink:href', 'action'].includes(name)) assert(ALLOWED_LINK.test(value), `${name}=${value}`);
    }
  }
}

function inertSvg(svg: string): void {
  for (const { tagName, attrs } of elements(svg)) {
    assert(!/^(?:script|foreignobject|image|use|a|style|animate|set)$/i.test(tagName), `<${tagName}>`);
    for (const { name, value } of attrs) assert(!/^on|href$/i.test(name) && !/url\(|javascript:/i.test(value), name);
  }
}

interface Element {
  tagName: string;
  attrs: { name: string; value: string }[];
}

function* elements(markup: string): Generator<Element> {
  const work: unknown[] = [parse(markup)];
  for (let node = work.pop(); node; node = work.pop()) {
    const { tagName, attrs = [], childNodes = [] } = node as Partial<Element> & { childNodes?: unknown[] };
    if (tagName) yield { tagName, attrs };
    work.push(...childNodes);
  }
}

const markdown = unified().use(remarkParse).use(remarkGfm);

function inertMarkdown(text: string): void {
  const work: unknown[] = [markdown.parse(text)];
  for (let node = work.pop(); node; node = work.pop()) {
    const { type, url, children = [] } = node as { type: string; url?: string; children?: unknown[] };
    assert(!['html', 'code', 'definition'].includes(type), `${type} in Markdown`);
    if (type === 'image') assert.match(url!, OWN_CHART);
    if (type === 'link') assert.match(url!, ALLOWED_LINK);
    work.push(...children);
  }
}

/** No cell begins as a formula does; numbers may have a minus. */
function inertCsv(csv: string): void {
  for (const [, quoted, plain] of csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    const cell = quoted ?? plain!;
    assert(!/^\s*[=+\-@＝＋－＠]/.test(cell) || Number.isFinite(Number(cell)), `a cell ${cell.slice(0, 40)}`);
  }
}
