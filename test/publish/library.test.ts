import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../pipeline/publish/index.ts';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { templatesOf } from '../render/words.ts';
import { published } from './published.ts';

const out = mkdtempSync(join(tmpdir(), 'library-'));
let launched: Launched;
beforeAll(async () => {
  launched = await launchBrowser();
  const sources = ['甲', '乙', '丙'].map((name, i) => {
    const source = published(`source-${i}`);
    Object.assign(source.sheet.source, { title: `${name}公司年报`, published: `2025-0${3 - i}-01`, outlet: null });
    if (i === 1) source.findings.coverage.byVerdict = { tension: 2 };
    return source;
  });
  const { css, library } = templatesOf('zh-CN');
  await publish(out, sources, { css: `${css}${library}` });
}, 60_000);
afterAll(async () => {
  await launched.close();
  rmSync(out, { recursive: true });
});

async function open(script = true) {
  const page = await launched.browser.newPage();
  onTestFinished(() => page.close());
  await page.setJavaScriptEnabled(script);
  await page.goto(String(pathToFileURL(join(out, 'index.html'))));
  const titles = () =>
    page.$$eval('.library tbody tr', (rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('th')!.textContent!.slice(0, 1)),
    );
  return { page, titles };
}

test('the newest stands first; a head sorts by its column, and the other way round', async () => {
  const { page, titles } = await open();
  expect(await titles()).toEqual(['甲', '乙', '丙']);
  await page.click('[data-column=date] button');
  expect(await titles()).toEqual(['丙', '乙', '甲']);
  expect(await page.$eval('[data-column=date]', (head) => head.getAttribute('aria-sort'))).toBe('ascending');
  await page.click('[data-column=checks] button');
  expect((await titles())[2]).toBe('乙');
});

test('words and verdicts leave what has them, Escape brings all back', async () => {
  const { page, titles } = await open();
  await page.select('[name=verdict]', 'tension');
  expect(await titles()).toEqual(['乙']);
  await page.keyboard.press('/');
  await page.keyboard.type('丙');
  expect(await titles()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await titles()).toEqual(['甲', '乙', '丙']);
});

test('without a script everything is there, and nothing that does not work', async () => {
  const { page, titles } = await open(false);
  expect(await titles()).toEqual(['甲', '乙', '丙']);
  expect(await page.$eval('#filter', (one) => one.checkVisibility())).toBe(false);
  expect(await page.$$eval('thead button', (buttons) => buttons.length)).toBe(0);
});
