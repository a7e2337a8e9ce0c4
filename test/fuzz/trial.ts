import assert from 'node:assert/strict';
import { parse } from 'parse5';
import { judge } from '../../pipeline/analyse.ts';
import { TITLES } from '../../pipeline/check/index.ts';
import { compose } from '../../pipeline/compose/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { FactSheet } from '../../pipeline/model/fact.ts';
import { Fault } from '../../pipeline/model/fault.ts';
import { read } from '../../pipeline/read/index.ts';
import { makeDocument } from '../../pipeline/render/document.ts';
import { SCRIPT } from '../../pipeline/render/html/desk/script.ts';
import { createRenderer, type Renderer } from '../../pipeline/render/index.ts';
import type { Input } from './inputs.ts';

/** Milliseconds of this thread's own time (what else the machine does is no fault of an input): to read, and to render too. */
const LONGEST = 1000;
const LONGEST_RENDERED = 4000;

/** What became of an input. */
export type Outcome = 'refused' | 'read' | 'rendered';

/**
 * One input through the stages.
 * @param render also as Markdown and HTML in both languages
 * @throws where an invariant is broken; a Fault is an answer and no crash
 */
export async function trial({ path, bytes }: Input, render: boolean): Promise<Outcome> {
  const start = worked();
  try {
    const article = read(bytes, path);
    const sheet = extract(article);
    soundFacts(article.text, sheet);
    const analysis = judge(sheet, article);
    for (const { start, end, facts } of analysis.findings.findings) {
      assert(start >= 0 && start <= end && end <= article.text.length, 'a finding lies in the file');
      for (const one of facts) assert.equal(article.text.slice(one.start, one.end), one.text);
    }
    if (!render) return 'read';
    const files = await (await renderer()).render(compose({ article, sheet, findings: analysis.findings }, TITLES));
    for (const [name, content] of files) if (name.endsWith('.html')) inert(String(content));
    return 'rendered';
  } catch (error) {
    if (error instanceof Fault) return 'refused';
    throw error;
  } finally {
    const spent = worked() - start;
    if (spent > (render ? LONGEST_RENDERED : LONGEST)) assert.fail(`took ${Math.round(spent)} ms`);
  }
}

/** Milliseconds that this thread has worked. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function soundFacts(text: string, sheet: FactSheet): void {
  FactSheet.parse(sheet);
  let last = 0;
  for (const fact of sheet.facts) {
    assert.equal(text.slice(fact.start, fact.end), fact.text);
    assert(fact.start >= last && fact.end > fact.start, 'facts are in order and do not overlap');
    assert([fact.value].flat().every(Number.isFinite), 'a value is a number');
    last = fact.end;
  }
}

let rendering: Promise<Renderer> | null = null;
function renderer(): Promise<Renderer> {
  rendering ??= createRenderer(
    { formats: ['md', 'html'], locales: ['zh-CN', 'en'], page: 'A4', templates: null },
    { make: (order) => makeDocument(order, null, '') },
  );
  return rendering;
}

const ALLOWED_LINK = /^(?:#|https?:|mailto:)/i;

/** The one script there is. */
const DESK = SCRIPT.trim();

/** A document that runs nothing and fetches nothing, whatever the article said. */
function inert(html: string): void {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script/gi)].map(([, script]) => script!.trim());
  assert.deepEqual(scripts, [DESK]);
  const work: unknown[] = [parse(html)];
  for (let node = work.pop(); node; node = work.pop()) {
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    assert(!['iframe', 'object', 'embed', 'link', 'base', 'img', 'image'].includes(tagName ?? ''), `<${tagName}>`);
    for (const { name, value } of attrs) {
      assert(!/^on/i.test(name), `${name} on <${tagName}>`);
      if (['href', 'src', 'xlink:href', 'action'].includes(name)) assert(ALLOWED_LINK.test(value), `${name}=${value}`);
    }
    work.push(...childNodes);
  }
}
