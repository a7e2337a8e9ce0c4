import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { renderHtml } from '../../pipeline/render/html.ts';
import { embedFonts } from '../../pipeline/render/html-fonts.ts';
import { libraryPage } from '../publish/library-page.ts';

const css = readFileSync(new URL('../../templates/theme.css', import.meta.url), 'utf8');
const markdown = `# 青禾汽车:营收增长\n\n**营收 13.2亿元**\n\n## 关键数字\n\n- **13.2亿元** 营收[^1]\n\n| 指标 | 2024 |\n| :-- | --: |\n| 营收 | 11亿[^1] |\n| 毛利率 | |\n\n## 核对结果\n\n### 需要留意\n\n- [a](https://example.com)\n\n[^1]: 第3行:「原文。」\n`;
const briefing = async (locale: 'zh-CN' | 'en') =>
  embedFonts(
    await renderHtml(markdown, { locale, title: '青禾汽车', sections: [{ id: 'key-figures' }], charts: {}, css }),
  );

let launched: Launched;
beforeAll(async () => {
  launched = await launchBrowser();
});
afterAll(() => launched.close());

test.each([
  ['briefing, Chinese', () => briefing('zh-CN')],
  ['briefing, English', () => briefing('en')],
  ['library', () => libraryPage(css)],
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
