import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { htmlPage } from '../../pipeline/html-page.ts';
import { Fault } from '../../pipeline/model/fault.ts';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { pack } from '../../pipeline/render/pdf/pack.ts';
import { createPrinter } from '../../pipeline/render/pdf.ts';

const document = (sections: number, extra = '') => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>远山科技简报</title>
<style>@page { size: A4; margin: 20mm } body { font-family: serif }</style></head>
<body><h1>远山科技</h1>${extra}${'<h2>营收</h2><table><thead><tr><th scope="col">年</th><th scope="col">额</th></tr></thead><tbody><tr><td>2024</td><td>13.2亿元</td></tr></tbody></table><p>毛利率<b>四成</b>,<code>mono</code></p>'.repeat(sections)}</body></html>`;
const OPTIONS = { name: 'briefing.pdf', date: '2025-10-09' };

const printer = createPrinter({ pages: 2 });
afterAll(() => printer.close());
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test('tagged, with outline, title, language, page size and the date of the source', async () => {
  const pdf = await printer.print(document(2), OPTIONS);
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const [marks, outline, meta, page] = [
    await file.getMarkInfo(),
    await file.getOutline(),
    await file.getMetadata(),
    await file.getPage(1),
  ];
  expect(marks?.Marked).toBe(true);
  expect(outline[0]?.title).toBe('远山科技');
  expect(outline[0]?.items.map(({ title }) => title)).toEqual(['营收', '营收']);
  expect(meta.info).toMatchObject({
    Title: '远山科技简报',
    Language: 'zh-CN',
    CreationDate: "D:20251009000000+00'00'",
  });
  expect(page.view.slice(2).map(Math.round)).toEqual([595, 842]);
  const { text } = await extractText(file, { mergePages: true });
  expect(text).toContain('13.2亿元');
});

test('a few lines that would stand on a last page alone are brought to the page before, where setting tighter does it', async () => {
  const lines = (count: number, tight: number) => `<!DOCTYPE html><html lang="zh-CN"><title>x</title>
<style>@page { size: A4; margin: 20mm } p { margin: 0; font-size: 12px; line-height: 24px }
.tight p { line-height: ${tight}px }</style>${'<p>营收</p>'.repeat(count)}</html>`;
  const pagesOf = async (html: string) =>
    (await getDocumentProxy(new Uint8Array(await printer.print(html, OPTIONS)))).numPages;
  // 40 lines of 24 pixels fill a page
  expect(await pagesOf(lines(44, 21))).toBe(1);
  expect(await pagesOf(lines(44, 23))).toBe(2);
  // most of a page is no tail
  expect(await pagesOf(lines(70, 12))).toBe(2);
});

test('fonts are embedded as TrueType, none as Type 3, none of the system', async () => {
  const text = latin(await printer.print(document(1), OPTIONS));
  expect(text).not.toContain('/Subtype /Type3');
  expect(text).toContain('/Subtype /CIDFontType2');
  const names = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name!.replace(/^[A-Z]{6}\+/, ''));
  expect([...new Set(names)].sort()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular']);
});

test('the same document is the same bytes, whatever was printed before and beside it', async () => {
  const first = await printer.print(document(3), OPTIONS);
  const others = await Promise.all([30, 3, 7, 3].map((n) => printer.print(document(n), OPTIONS)));
  expect(Buffer.from(others[1]!).equals(first)).toBe(true);
  expect(Buffer.from(others[3]!).equals(first)).toBe(true);
  expect(Buffer.from(others[0]!).equals(first)).toBe(false);
});

test('a page that is used again knows nothing of the document before: not its policy, and so not its styles', async () => {
  const own = createPrinter({ pages: 1 });
  const pages = ['#a00', '#00a'].map((colour) =>
    htmlPage({
      language: 'en',
      title: 'x',
      styles: [`p { color: ${colour}; font: 40px "Noto Sans SC" }`],
      body: '<p>营收</p>',
    }),
  );
  const [, second] = await Promise.all(pages.map((html) => own.print(html, OPTIONS)));
  const alone = await printer.print(pages[1]!, OPTIONS);
  expect(Buffer.from(second!).equals(alone)).toBe(true);
  await own.close();
  const empty = await printer.print(htmlPage({ language: 'en', title: 'x', styles: [], body: '<p>营收</p>' }), OPTIONS);
  expect(Buffer.from(empty).equals(alone)).toBe(false);
});

test('a hostile document runs nothing, fetches nothing, reads nothing and goes nowhere', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => response.end(asked.push(request.url ?? '')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const secret = join(mkdtempSync(join(tmpdir(), 'secret-')), 'secret.txt');
  writeFileSync(secret, 'HIDDENWORD');
  const hostile = `<script>document.body.textContent = 'RAN'</script><img src="${url}/i" onerror="document.body.textContent='RAN'">
<meta http-equiv="refresh" content="0;url=${url}/r"><iframe src="file://${secret}"></iframe><iframe src="${url}/f"></iframe>
<object data="file://${secret}"></object><link rel="stylesheet" href="${url}/c"><svg><image href="${url}/s"/></svg>
<style>@import "${url}/m"; p { background: url(${url}/b) } @font-face { font-family: x; src: url(${url}/w) }</style>`;
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await printer.print(document(1, hostile), OPTIONS))),
    {
      mergePages: true,
    },
  );
  server.close();
  expect(asked).toEqual([]);
  expect(text).toContain('13.2亿元');
  expect(text).not.toMatch(/RAN|HIDDENWORD/);
});

/** A printer whose browsers can be harmed. */
function fragile(timeout: number) {
  const launched: Launched[] = [];
  const launch = async () => {
    const one = await launchBrowser();
    launched.push(one);
    return one;
  };
  return { launched, printer: createPrinter({ pages: 2, timeout, launch }) };
}

test('a browser killed in the middle of a print is replaced, and the documents come out all the same', async () => {
  const { launched, printer } = fragile(60_000);
  const expected = await printer.print(document(2), OPTIONS);
  const prints = Promise.all([2, 600, 2].map((n) => printer.print(document(n), OPTIONS)));
  process.kill(launched[0]!.browser.process()!.pid!, 'SIGKILL');
  const [first, , last] = await prints;
  expect(Buffer.from(first!).equals(expected)).toBe(true);
  expect(Buffer.from(last!).equals(expected)).toBe(true);
  expect(launched.length).toBeGreaterThan(1);
  await printer.close();
});

test('a browser that hangs is ended in time, and another takes its place', async () => {
  const { launched, printer } = fragile(1_500);
  await printer.print(document(1), OPTIONS);
  process.kill(launched[0]!.browser.process()!.pid!, 'SIGSTOP');
  expect(latin(await printer.print(document(1), OPTIONS))).toMatch(/^%PDF/);
  await printer.close();
});

test('closing leaves no process and no folder', async () => {
  const { launched, printer } = fragile(60_000);
  await printer.print(document(1), OPTIONS);
  const { pid } = launched[0]!.browser.process()!;
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`crossfoot-browser-${process.pid}-`));
  const before = folders().length;
  await printer.close();
  expect(() => process.kill(pid!, 0)).toThrow();
  expect(folders()).toHaveLength(before - 1);
});

test('no browser: exit status 3, what was tried and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-browser-'));
  const broken = join(folder, 'chromium');
  writeFileSync(broken, '#!/bin/sh\necho out of order >&2\nexit 7\n');
  chmodSync(broken, 0o755);
  for (const path of [broken, join(folder, 'missing')]) {
    const fault = await launchBrowser({ ...process.env, PUPPETEER_EXECUTABLE_PATH: path }).catch((error) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.exitCode).toBe(3);
    expect(fault.message).toContain(path);
    expect(fault.hint).toContain('PUPPETEER_EXECUTABLE_PATH');
  }
  rmSync(folder, { recursive: true });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'a damaged browser in the cache is unpacked again',
  async () => {
    const cache = mkdtempSync(join(tmpdir(), 'cache-'));
    const environment = { ...process.env, CROSSFOOT_CACHE: cache, PUPPETEER_EXECUTABLE_PATH: '' };
    const [first, second] = await Promise.all([launchBrowser(environment), launchBrowser(environment)]);
    await Promise.all([first.close(), second.close()]);
    expect(readdirSync(cache).filter((name) => name.startsWith('headless-shell'))).toHaveLength(1);
    writeFileSync(first.executable, 'half');
    const third = await launchBrowser(environment);
    expect(third.executable).toBe(first.executable);
    await third.close();
    rmSync(cache, { recursive: true });
  },
);

test('packing keeps text, structure, outline and links, and more than halves a tagged document', async () => {
  const launched = await launchBrowser();
  const [page] = await launched.browser.pages();
  await page!.setContent(
    document(80, '<a href="#x">inside</a> <a href="https://example.com/">outside</a><p id="x">x</p>'),
  );
  const plain = await page!.pdf({ tagged: true, outline: true });
  await launched.close();
  const packed = pack(plain);
  expect(packed.length).toBeLessThan(plain.length / 2);
  expect(await content(packed)).toEqual(await content(plain));
});

async function content(pdf: Uint8Array) {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, i) => file.getPage(i + 1)));
  const bare = async (page: (typeof pages)[number]) => ({
    tree: await page.getStructTree(),
    links: (await page.getAnnotations()).map(({ url, dest, rect }) => ({ url, dest, rect })),
  });
  return {
    text: await extractText(file, { mergePages: true }),
    outline: (await file.getOutline()).map(({ title, items }) => [title, items.length]),
    pages: await Promise.all(pages.map(bare)),
  };
}

test('what is not written as Skia writes it is given back as it is', () => {
  for (const text of ['', '%PDF-1.4\n', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF']) {
    const bytes = new TextEncoder().encode(text);
    expect(pack(bytes)).toBe(bytes);
  }
});
