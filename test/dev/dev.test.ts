import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Dev, startDev } from '../../pipeline/dev/index.ts';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { folder, SOUND } from '../cli/run.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launchBrowser(process.env, '127.0.0.1');
});
afterAll(() => launched.close());

/** A preview of these files, in templates of its own. */
async function preview(files: Record<string, string>): Promise<Dev & { dir: string }> {
  const dir = folder(files);
  cpSync('templates', join(dir, 'templates'), { recursive: true });
  const options = { command: 'dev', port: 0, page: 'A4', templates: join(dir, 'templates') } as const;
  const dev = await startDev({ ...options, sources: [join(dir, 'sources')] });
  onTestFinished(() => dev.close());
  return { ...dev, dir };
}

async function open(url: string): Promise<Page> {
  const page = await launched.browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const text = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const shows = (page: Page, words: string) =>
  page.waitForFunction(`document.body?.innerText.includes(${JSON.stringify(words)})`, { polling: 20, timeout: 20_000 });

test('an open briefing follows its source and keeps its place', async () => {
  const { url, dir } = await preview({ 'sources/a.md': SOUND });
  const page = await open(`${url}a/briefing.zh-CN.html`);
  expect(await text(page)).toContain('6.0亿元');
  await page.evaluate('scrollTo(0, 333)');
  await page.waitForFunction('scrollY === 333 && sessionStorage.length > 0');
  writeFileSync(join(dir, 'sources/a.md'), SOUND.replace('6.0', '6.1'));
  await shows(page, '6.1亿元');
  expect(await page.evaluate('scrollY')).toBe(333);
});

test('what is wrong with a template is shown in the page, with file and line, until it is mended', async () => {
  const { url, dir } = await preview({ 'sources/a.md': SOUND });
  const page = await open(`${url}a/briefing.en.html`);
  const template = join(dir, 'templates/en/briefing.md.hbs');
  const before = readFileSync(template, 'utf8');
  appendFileSync(template, '\n{{misspelt}}\n');
  await shows(page, `briefing.md.hbs:${before.split('\n').length + 1}`);
  writeFileSync(template, `${before}\nMended words\n`);
  await shows(page, 'Mended words');
});

test('a source that cannot be read is named above the library, and markup in it is text', async () => {
  const { url, dir } = await preview({ 'sources/a.md': SOUND });
  const page = await open(url);
  expect(await text(page)).toContain('远山科技亏损收窄');
  writeFileSync(
    join(dir, 'sources/b.md'),
    '---\npublished: <img src=x onerror=document.title=1>\n---\n\n营收5亿元。\n',
  );
  await shows(page, 'b.md:2');
  expect(await page.evaluate('document.images.length')).toBe(0);
  expect(await page.title()).toBe('Crossfoot');
});

test('only this machine is answered, by its own name, and only what is there', async () => {
  const { url } = await preview({ 'sources/a.md': SOUND });
  const { port } = new URL(url);
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode!, body }));
      });
      asked.on('error', reject).end();
    });
  expect((await ask('/', { Host: 'evil.example' })).status).toBe(403);
  expect((await ask('/', { Host: `evil.example:${port}` })).status).toBe(403);
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  for (const path of [
    '/../package.json',
    '/a/../../package.json',
    '/a/..%2f..%2fpackage.json',
    '/%2e%2e/x.html',
    '/a/%',
    '/etc/passwd',
  ])
    expect((await ask(path)).status, path).toBe(404);
  expect(JSON.parse((await ask('/a/facts.json')).body).source.id).toBe('a');
  expect((await ask('/a/briefing.en.pdf')).body.slice(0, 5)).toBe('%PDF-');
});
