import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { libraryPage } from '../publish/library-page.ts';
import { documentOf } from './document.ts';
import { templatesOf } from './words.ts';

const source = readFileSync(new URL('../../sources/two-model-makers-list-in-hong-kong.md', import.meta.url), 'utf8');

let launched: Launched;
beforeAll(async () => {
  launched = await launchBrowser();
});
afterAll(() => launched.close());

test.each([
  ['briefing, Chinese', () => documentOf(source, 'zh-CN')],
  ['briefing, English', () => documentOf(source, 'en')],
  ['library', () => libraryPage(`${templatesOf('zh-CN').css}${templatesOf('zh-CN').library}`)],
])('%s: axe finds nothing, wide or narrow, light or dark', async (_, make) => {
  const html = await make();
  for (const [width, scheme] of [
    [1200, 'light'],
    [360, 'dark'],
  ] as const) {
    const page = await launched.browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setContent(html);
    await page.evaluate(axe.source);
    const violations = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as axe.Result[];
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  }
});
