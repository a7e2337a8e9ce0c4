import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { documentOf } from './document.ts';

const source = readFileSync(new URL('../../sources/two-model-makers-list-in-hong-kong.md', import.meta.url), 'utf8');

const STORY = `---
title: 远山科技年报
published: 2025-03-20
---

# 远山科技年报

2022年至2024年,远山科技的净亏损分别为1.0亿元、2.5亿元和3.0亿元。三年累计亏损7.5亿元。

2024年,远山科技营收为12.80亿元,同比增长20%。
`;

const MANY = ['远山科技', '青禾汽车', '海岳能源', '明川电子', '北辰制药', '南屿食品']
  .map(
    (name, i) =>
      `${name}2024年营收为${20 + i}.37亿元，净利润为${1 + i}.21亿元，经营活动产生的现金流量净额为${2 + i}.55亿元，员工${12 + i}345人。`,
  )
  .join('\n\n');

let launched: Launched;
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const files: Record<string, string> = {};
beforeAll(async () => {
  launched = await launchBrowser();
  for (const [name, text, locale] of [
    ['story', STORY, 'zh-CN'],
    ['chinese', source, 'zh-CN'],
    ['english', source, 'en'],
    ['many', MANY, 'en'],
  ] as const) {
    files[name] = join(folder, `${name}.html`);
    writeFileSync(files[name], await documentOf(text, locale));
  }
}, 60_000);
afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

interface Opening {
  width?: number;
  dark?: boolean;
  script?: boolean;
  hash?: string;
}

/** A page of a file, and everything it asked for. */
async function open(name: string, { width = 1400, dark = false, script = true, hash = '' }: Opening = {}) {
  const page = await launched.browser.newPage();
  onTestFinished(() => page.close());
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(0, 40)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 850 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(`${pathToFileURL(files[name]!)}${hash}`);
  return { page, asked, complaints };
}

const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((one) => one.innerText.replace(/\s+/g, ' ').trim()));
const card = async (page: Page) => (await textOf(page, '.card.shown'))[0] ?? null;
const focus = (page: Page) => page.evaluate("document.activeElement?.textContent?.trim() ?? ''");
/** the words of a highlight that is no element */
const highlighted = (page: Page, name: string) =>
  page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`) as Promise<string[]>;

const visible = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.filter((one) => one.checkVisibility()).length);

const CARD = '.section-key-figures a.cited';
const FINDING = '.section-findings a.cited';

describe('a figure', () => {
  test('shows, where it is clicked, its sentence and which words gave it its meaning', async () => {
    const { page } = await open('story');
    await page.click(CARD);
    expect(await card(page)).toContain('7.5亿元');
    expect(await card(page)).toContain('远山科技 · 累计亏损 · 2022年至2024年');
    expect(await textOf(page, '.card.shown mark.figure')).toEqual(['7.5亿元']);
    expect(await textOf(page, '.card.shown blockquote')).toEqual(['三年累计亏损7.5亿元。']);
    expect(await highlighted(page, 'sentence')).toEqual(['三年累计亏损7.5亿元。']);
    expect((await highlighted(page, 'metric')).join()).toContain('累计亏损');
  });

  test('is marked wherever it stands, and its place is the address', async () => {
    const { page } = await open('story');
    await page.click(CARD);
    const current = await textOf(page, 'main [aria-current], .reading [aria-current]');
    expect(current.length).toBeGreaterThan(1);
    expect(new Set(current)).toEqual(new Set(['7.5亿元']));
    const { hash } = new URL(page.url());
    const { page: again } = await open('story', { hash });
    expect(await card(again)).toBe(await card(page));
  });

  test('shows the same where it is reached by keyboard; arrows go on, Enter goes in, Escape comes back', async () => {
    const { page } = await open('story');
    await page.focus(CARD);
    const first = await card(page);
    expect(first).toContain('7.5亿元');
    await page.keyboard.press('ArrowDown');
    const second = await card(page);
    expect(second).not.toBe(first);
    const figure = await focus(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate("document.activeElement?.classList.contains('card')")).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focus(page)).toBe(figure);
    await page.keyboard.press('Escape');
    expect(await card(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await card(page)).toBe(first);
  });

  test.each([
    ['the headline', 'h1 a.cited', '7.5亿元'],
    ['a drawing', '.spots a.cited', '1.0亿元'],
  ])('of %s leads to its evidence too, by click and by keyboard', async (_, place, words) => {
    const { page } = await open('story');
    await page.click(place);
    expect(await card(page)).toContain(words);
    expect(await visible(page, `${place}[aria-current]`)).toBe(1);
    const { page: other } = await open('story');
    await other.evaluate(`document.querySelector('${place}').focus()`);
    expect(await card(other)).toContain(words);
    await other.keyboard.press('Enter');
    expect(await other.evaluate("document.activeElement?.classList.contains('card')")).toBe(true);
    await other.keyboard.press('Escape');
    expect(await other.evaluate(`document.activeElement === document.querySelector('${place}')`)).toBe(true);
  });

  test('that is drawn is named in full, and its drawing stays one picture', async () => {
    const { page } = await open('story');
    const names = await page.$$eval('.spots a', (found) => found.map((one) => one.getAttribute('aria-label')));
    expect(names).toContain('远山科技，净亏损，亿元，2023年：2.5');
    expect(await page.$$eval('svg g[role=img] a', (found) => found.length)).toBe(0);
  });

  test('is told to whoever listens', async () => {
    const { page } = await open('story');
    await page.click(CARD);
    expect((await textOf(page, '[role=status]'))[0]).toMatch(/^7\.5亿元 × 不一致\. 远山科技/);
  });

  test('in the source leads back to its evidence, and browsing back undoes it', async () => {
    const { page } = await open('story');
    await page.click('.reading a.cited');
    const first = await card(page);
    await page.click('.reading p:last-of-type a.cited');
    expect(await card(page)).not.toBe(first);
    await page.goBack();
    expect(await card(page)).toBe(first);
  });
});

test('a finding shows its figures with their sentences, and marks them wherever they stand', async () => {
  const { page } = await open('story');
  await page.click(FINDING);
  expect(await card(page)).toMatch(/× 不一致.*1\.0亿元 \+ 2\.5亿元 \+ 3\.0亿元/);
  expect(await textOf(page, '.card.shown .operands > li > a')).toEqual(['1.0亿元', '2.5亿元', '3.0亿元', '7.5亿元']);
  expect((await textOf(page, '.card.shown blockquote')).length).toBe(2);
  expect(await textOf(page, '.reading .operand')).toEqual(['1.0亿元', '2.5亿元', '3.0亿元', '7.5亿元']);
  await page.click('.card.shown .operands a');
  expect(await card(page)).toMatch(/^1\.0亿元/);
});

describe('the filter', () => {
  test('leaves what belongs to an entity, counts it, and is cleared by Escape', async () => {
    const { page } = await open('chinese');
    const rows = await visible(page, 'main tbody tr');
    const value = await page.$eval('[name=entity]', (one) => {
      return [...one.options].find(({ text }) => text.startsWith('智谱'))!.value;
    });
    await page.select('[name=entity]', value);
    const left = await visible(page, 'main tbody tr');
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(rows);
    expect((await textOf(page, '#filter output'))[0]).toMatch(/^\d+ \/ 97 个数字$/);
    await page.focus('[name=words]');
    await page.keyboard.press('Escape');
    expect(await visible(page, 'main tbody tr')).toBe(rows);
    expect(await page.$eval('[name=entity]', (one) => one.value)).toBe('');
  });

  test('goes by verdict, metric and period too, together', async () => {
    const { page } = await open('story');
    for (const [name, starts] of [
      ['verdict', '× 不一致'],
      ['period', '2024年'],
      ['metric', '净亏损'],
    ] as const) {
      const value = await page.$eval(
        `[name=${name}]`,
        (one, words) => [...one.options].find(({ text }) => text.startsWith(words))!.value,
        starts,
      );
      await page.select(`[name=${name}]`, value);
    }
    expect(await textOf(page, '#filter output')).toEqual([expect.stringMatching(/^1 \/ /)]);
    expect(await textOf(page, '.reading a.cited:not(.other)')).toEqual(['3.0亿元']);
  });

  test('by a count of the verdict strip comes and goes with it', async () => {
    const { page } = await open('story');
    const strip = '.section-key-figures > p + ul button';
    await page.click(strip);
    expect((await textOf(page, '#filter output'))[0]).toMatch(/^\d+ \/ /);
    expect(await visible(page, strip)).toBeGreaterThan(1);
    await page.click(strip);
    expect(await page.$eval('[name=verdict]', (one) => one.value)).toBe('');
  });

  test('searches words after a stroke of /', async () => {
    const { page } = await open('story');
    await page.keyboard.press('/');
    await page.keyboard.type('12.80');
    expect(await textOf(page, '.reading a.cited:not(.other)')).toContain('12.80亿元');
    expect(await textOf(page, '.reading a.cited:not(.other)')).not.toContain('1.0亿元');
  });
});

test('the keys are told after a stroke of ?', async () => {
  const { page } = await open('english');
  await page.keyboard.press('?');
  expect(await page.$eval('#help', (one) => one.open)).toBe(true);
  expect((await textOf(page, '#help'))[0]).toContain('Esc');
  await page.keyboard.press('Escape');
  expect(await page.$eval('#help', (one) => one.open)).toBe(false);
});

test('on a phone the evidence comes up from below, over the page and not as wide as to scroll sideways', async () => {
  const { page } = await open('chinese', { width: 390 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.click(CARD);
  const sheet = (await page.evaluate(`
    const pane = document.querySelector('#evidence');
    const box = pane.getBoundingClientRect();
    ({ position: getComputedStyle(pane).position, top: box.top, bottom: box.bottom });
  `)) as { position: string; top: number; bottom: number };
  expect(sheet).toMatchObject({ position: 'fixed', bottom: 850 });
  // it scrolls there smoothly
  await page.waitForFunction(
    `document.querySelector('main [aria-current]').getBoundingClientRect().bottom < ${sheet.top}`,
  );
  await page.click('#evidence > button');
  expect(await card(page)).toBeNull();
});

test('without a script everything is there, and a figure leads to its evidence', async () => {
  const { page } = await open('story', { script: false });
  // the page's own script is off; what is asked here is not
  expect(await visible(page, '#filter')).toBe(0);
  expect(await visible(page, '.card')).toBe((await page.$$('.card')).length);
  expect((await textOf(page, '.reading'))[0]).toContain('三年累计亏损7.5亿元。');
  await page.click(CARD);
  const { hash } = new URL(page.url());
  expect(await page.$eval(hash, (one) => one.getBoundingClientRect().top)).toBeLessThan(850);
});

test('nothing is asked for but the file itself, and nothing is refused by its own policy', async () => {
  const { page, asked, complaints } = await open('chinese');
  await page.click(CARD);
  await page.click(FINDING);
  await page.select('[name=verdict]', 'v0');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('a script that gets into the page does not run', async () => {
  const { page } = await open('story');
  const ran = await page.evaluate(`
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">');
    window.ran ?? false;
  `);
  expect(ran).toBe(false);
});

test('printed, it is the briefing with its sources', async () => {
  const { page } = await open('story');
  await page.click(CARD);
  await page.emulateMediaType('print');
  expect(await visible(page, '#evidence')).toBe(0);
  expect(await visible(page, '#filter')).toBe(0);
  expect(await visible(page, '.footnotes li')).toBeGreaterThan(0);
});

test.each(['chinese', 'english', 'many'])('printed, nothing of %s is wider than the paper', async (name) => {
  const paper = 673;
  const { page } = await open(name, { width: paper });
  await page.emulateMediaType('print');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(paper);
});

test('printed, nothing lies over the charts', async () => {
  const { page } = await open('chinese');
  await page.emulateMediaType('print');
  const fills = (await page.evaluate(
    "[...document.querySelectorAll('.spots rect')].map((rect) => getComputedStyle(rect).fill)",
  )) as string[];
  expect(fills.length).toBeGreaterThan(0);
  expect(new Set(fills)).toEqual(new Set(['none']));
});

test.each([
  ['chinese', 1400, false],
  ['english', 1400, true],
  ['chinese', 390, true],
  ['english', 390, false],
] as const)(
  'axe finds nothing in %s at %i px with evidence, filter and help open, dark: %s',
  async (name, width, dark) => {
    const { page } = await open(name, { width, dark });
    await page.click(FINDING);
    await page.select('[name=verdict]', 'v1');
    await page.evaluate(axe.source);
    const violations = async () =>
      ((await page.evaluate('axe.run().then(({ violations }) => violations)')) as axe.Result[]).map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    expect(await violations()).toEqual([]);
    await page.evaluate("document.querySelector('#help').showModal()");
    expect(await violations()).toEqual([]);
  },
);
