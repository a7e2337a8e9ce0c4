import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, analyse, compareSources, judge } from '../../pipeline/analyse.ts';
import { TITLES } from '../../pipeline/check/index.ts';
import { compose } from '../../pipeline/compose/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Article } from '../../pipeline/model/article.ts';
import { Fault } from '../../pipeline/model/fault.ts';
import { dataFiles, spreadsheet } from '../../pipeline/publish/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { makeDocument } from '../../pipeline/render/document.ts';
import { createRenderer, type Renderer } from '../../pipeline/render/index.ts';
import { inert } from './inert.ts';
import type { Input } from './inputs.ts';
import { soundFacts, soundFindings } from './sound.ts';

/** Milliseconds of this thread's own time (what else the machine does is no fault of an input): to read, and to render too. */
const LONGEST = 1000;
const LONGEST_RENDERED = 4000;

/** What became of an input. */
export type Outcome = 'refused' | 'read' | 'rendered';

/**
 * One input through the stages.
 * @param render also as a briefing in both languages, and its data in every form
 * @throws where an invariant is broken; a Fault is an answer and no crash
 */
export async function trial({ path, bytes }: Input, render: boolean): Promise<Outcome> {
  const start = worked();
  try {
    const article = read(bytes, path);
    const sheet = extract(article);
    soundFacts(article.text, sheet);
    const analysis = judge(sheet, article);
    // beside an article that it may contradict
    compareSources([analysis, { ...other() }]);
    soundFindings(article.text, sheet, analysis.findings);
    if (!render) return 'read';
    assert.deepEqual(extract(read(bytes, path)), sheet, 'the same input gives the same facts');
    for (const [name, content] of await everything(article, analysis)) inert(name, String(content));
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

async function everything(article: Article, { sheet, findings }: Analysis) {
  const files = await (await renderer()).render(compose({ article, sheet, findings }, TITLES));
  await spreadsheet(sheet, findings, 'briefing.en.html');
  return [...files, ...dataFiles({ sheet, findings })];
}

let another: Analysis | null = null;
function other(): Analysis {
  another ??= analyse(readFileSync('sources/two-model-makers-list-in-hong-kong.md'), 'b.md');
  return another;
}

let rendering: Promise<Renderer> | null = null;
function renderer(): Promise<Renderer> {
  rendering ??= createRenderer(
    { formats: ['md', 'html'], locales: ['zh-CN', 'en'], page: 'A4', templates: null },
    { make: (order) => makeDocument(order, null, '') },
  );
  return rendering;
}
