import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../pipeline/html-page.ts';
import { cite } from '../../pipeline/render/cite.ts';
import { forPrint, type HtmlOptions, renderBody, toMarkup } from '../../pipeline/render/html.ts';
import { embeddedFonts } from '../../pipeline/render/html-fonts.ts';
import { documentOf } from './document.ts';
import { wordsOf } from './words.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-labelledby="c-t"><title id="c-t">收入</title><text x="1" y="5">13亿</text></svg>\n';

const MARKDOWN = `# 青禾汽车:营收增长

**营收 13.2亿元**

## 关键数字

- **13.2亿元** 营收[^1]

![营收走势](chart-1.svg)

| 指标 | 2024 | 2025 |
| :-- | --: | --: |
| 营收 | 11亿[^1] | 13.2亿 |

## 核对结果

### 需要留意

| 结论 | 依据 |
| :-- | :-- |
| ✓ 相符 | 11 + 2.2 = 13.2 |

[^1]: 第3行:「青禾汽车2025年营收13.2亿元。」
`;

const render = async (
  markdown: string,
  { locale = 'zh-CN', ...options }: Partial<HtmlOptions> = {},
  page: { css?: string; description?: string } = {},
) => {
  const title = options.title ?? '青禾汽车:营收增长';
  const body = await renderBody(markdown, {
    locale,
    title,
    sections: [{ id: 'key-figures' }, { id: 'findings' }],
    charts: { 'chart-1.svg': SVG },
    words: wordsOf(locale),
    ...options,
  });
  const { css = 'body { color: #111 }', description } = page;
  return htmlPage({ language: locale, title, description, styles: [css], body: toMarkup(body) });
};

test.each(['zh-CN', 'en'] as const)(
  'a document of %s passes the recommended rules of html-validate',
  async (locale) => {
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
      await render(MARKDOWN, { locale }, { description: 'A "briefing" & more' }),
    );
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  },
);

test('every h2 begins a section, named in order; what stands before is the header', async () => {
  const html = await render(MARKDOWN);
  expect(html).toMatch(/<header><h1>青禾汽车:营收增长<\/h1>[\s\S]*<\/header>\s*<main>/);
  expect(html).toMatch(/<section id="key-figures" class="section-key-figures"><h2>关键数字<\/h2>/);
  expect(html).toMatch(/<section id="findings" class="section-findings"><h2>核对结果<\/h2>/);
});

test('a chart is drawn in the document, every other image is left out', async () => {
  const html = await render(`${MARKDOWN}\n![x](https://example.com/a.png) ![y](toString) ![z](../../etc/passwd)\n`);
  expect(html).toMatch(
    /<figure[^>]*><svg [^>]*viewBox="0 0 9 9"[\s\S]*13亿[\s\S]*<\/svg><figcaption>营收走势<\/figcaption><\/figure>/,
  );
  expect(html).not.toMatch(/<img|example\.com|passwd/);
});

test('table headers say what they head, alignment is a class, the container can be reached by keyboard', async () => {
  const html = await render(MARKDOWN);
  expect(html).toContain('<div class="table" role="group" tabindex="0" aria-label="关键数字">');
  expect(html).toContain('<th class="align-right" scope="col">2024</th>');
  expect(html).toContain('<th scope="row">营收</th>');
  expect(html).toContain('<td>✓ 相符</td>');
  expect(html).not.toContain(' align=');
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['an event handler', 'x <img src=x onerror=alert(1)> y'],
  ['a frame', '<iframe src="https://example.com"></iframe>'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.com">'],
  ['a style', '<style>body{display:none}</style>'],
])('%s in the Markdown is shown as text', async (_, hostile) => {
  const html = await render(`# 标题\n\n${hostile}\n`, { title: hostile }, { description: hostile });
  const body = html.slice(html.indexOf('<body>'));
  expect(body).toContain('&#x3C;');
  expect(body).not.toMatch(/<(script|img|iframe|meta|style)\b/);
  expect(html.match(/<script|<iframe|<meta http-equiv="refresh"|<img/g)).toBeNull();
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.com',
  'JAVASCRIPT:x',
])('a link to %s keeps its words only', async (href) => {
  const html = await render(`[words](${href})`);
  expect(html).toContain('<p>words</p>');
});

test('links to the web, to mail and within the document stay', async () => {
  const html = await render('[a](https://example.com/?a=1&b=2) [b](mailto:a@example.com) [c](#findings)');
  expect(html).toContain('href="https://example.com/?a=1&#x26;b=2" rel="noopener noreferrer"');
  expect(html).toContain('href="mailto:a@example.com"');
  expect(html).toContain('href="#findings"');
});

test('neither a theme nor a script can end its element', async () => {
  const css = 'a::after { content: "</style><script>alert(1)</script>" }';
  const html = htmlPage({ language: 'en', title: 'x', styles: [css], body: '', script: 'const a = "</script><b>";' });
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html.match(/<\/script/g)).toHaveLength(2);
});

test('what runs and what is applied is named by its hash, and nothing else may', () => {
  const html = htmlPage({ language: 'en', title: 'x', styles: ['a{}'], body: '', script: 'f()' });
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash('f()')}'; style-src 'sha256-${hash('a{}')}'; `);
  expect(htmlPage({ language: 'en', title: 'x', styles: [], body: '' })).toContain("script-src 'none'");
});

test('words that are cited lead to their evidence, and are plain words where there is none', async () => {
  const html = await render(`**${cite('f-1', '13.2亿元')}** 营收`);
  expect(html).toContain('<strong><a class="cited" href="#f-1">13.2亿元</a></strong> 营收');
  expect(forPrint(html)).toContain('<b>13.2亿元</b> 营收');
});

test('marks that a text imitates are gone', async () => {
  const html = await render('a\ufdd0b\ufdd2c \ufdd0x\ufdd1');
  expect(html).toMatch(/<p>abc ?<\/p>/);
});

test('Chinese words in an English document are marked as Chinese', async () => {
  const html = await render('The article says 毛利率约为两成 here.', { locale: 'en' });
  expect(html).toContain('says <span lang="zh-CN">毛利率约为两成</span> here.');
});

test('footnotes are named in the language of the document', async () => {
  expect(await render(MARKDOWN)).toMatch(/<h2 id="footnote-label">来源<\/h2>[\s\S]*aria-label="返回正文第 1-2 处引用"/);
  expect(await render(MARKDOWN, { locale: 'en' })).toMatch(/>Sources<\/h2>[\s\S]*aria-label="Back to reference 1-2"/);
});

test('deep nesting is no fault', async () => {
  expect(await render(`${'> '.repeat(300)}end`)).toContain('end');
});

test('the fonts of a document are both weights, each with what it shows, and the same bytes every time', async () => {
  const css = await embeddedFonts('营收13.2亿元', '营收');
  expect(css.match(/@font-face\{[^}]*font-weight:(400|700);src:url\(data:font\/woff;base64,/g)).toHaveLength(2);
  const [plain, bold] = css.trim().split('\n');
  expect(plain!.length).toBeGreaterThan(bold!.length);
  expect(await embeddedFonts('收营13.2元亿', '收营')).toBe(css);
});

describe('the whole document of an article', () => {
  const text = readFileSync(new URL('../../sources/qinghe-motors-annual-results.html', import.meta.url), 'utf8');
  test.each(['zh-CN', 'en'] as const)(
    'passes html-validate in %s, and leads from every figure of its tables',
    async (locale) => {
      const html = await documentOf(text, locale, 'a.html');
      const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      const cells = [...html.matchAll(/<td class="align-right">(.*?)<\/td>/g)].map(([, cell]) => cell!);
      const figures = cells.filter((cell) => /\d/.test(cell) && cell.includes('data-footnote-ref'));
      expect(figures.length).toBeGreaterThan(5);
      for (const cell of figures) expect(cell).toContain('class="cited"');
    },
  );
});
