import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launchBrowser } from '../../pipeline/render/browser.ts';
import { crossfoot, folder } from '../cli/run.ts';

const FACT = '2024年，远山科技营收为13.2亿元，同比增长5%。';
const RUN = 'globalThis.ran=1';

/** Each with the words that a reader must still see, as the text they are. */
const ATTACKS: Readonly<Record<string, readonly [source: string, shown: string]>> = {
  'script.md': [`# <script>${RUN}</script>\n\n${FACT}<script>${RUN}</script>\n`, '13.2亿'],
  'handlers.html': [
    `<title>t</title><body onload="${RUN}"><h1 onclick="${RUN}">远山</h1><p>${FACT}<img src=x onerror="${RUN}"><details open ontoggle="${RUN}">a</details></p>`,
    '13.2亿',
  ],
  'templates.md': [
    `# {{title}} {{{title}}} {{#each this}}\n\n{{lookup . "constructor"}}${FACT}{{> partial}}\n`,
    '13.2亿',
  ],
  'links.md': [
    `# 远山\n\n[2024年](javascript:${RUN})，[远山科技](vbscript:x)营收为13.2亿元。[x](data:text/html,<script>${RUN}</script>) <javascript:${RUN}> ![x](http://tracker.example/p.png)\n`,
    '13.2亿',
  ],
  'css.html': [
    `<style>@import "http://tracker.example/m.css"; p{background:url(http://tracker.example/b)}</style><svg onload="${RUN}"><script>${RUN}</script><image href="http://tracker.example/s"/></svg><math><mtext></table><img src=x onerror=${RUN}></math><p style="background:url(//tracker.example/x)">${FACT}</p><link rel=stylesheet href=http://tracker.example/l.css><meta http-equiv=refresh content="0;url=http://tracker.example/r"><base href=http://tracker.example/>`,
    '13.2亿',
  ],
  'frontmatter.md': [
    `---\ntitle: '</title></style><script>${RUN}</script><img src=x onerror=${RUN}>'\noutlet: '" onmouseover="${RUN}'\nauthor: "</p><iframe src=javascript:${RUN}>"\n---\n\n${FACT}\n`,
    '13.2亿',
  ],
  '<img src=x onerror=globalThis.ran=1>.md': [`${FACT}\n`, '13.2亿'],
  '{{{x}}} & "quotes\'.md': [`${FACT}\n`, '13.2亿'],
  'up.md': [`---\nid: ../../../up\n---\n\n${FACT}\n`, '13.2亿'],
  'absolute.md': [`---\nid: /etc/passwd\n---\n\n${FACT}\n`, '13.2亿'],
  'device.md': [`---\nid: con\n---\n\n${FACT}\n`, '13.2亿'],
  'library.md': [`---\nid: manifest.json\n---\n\n${FACT}\n`, '13.2亿'],
  'prototype.md': [
    `---\n__proto__: {title: x}\nconstructor: {prototype: {polluted: 1}}\naliases: {__proto__: [远山], toString: [青禾]}\n---\n\n${FACT}\n`,
    '13.2亿',
  ],
  'formula.md': [`${FACT}\n\n=HYPERLINK("http://tracker.example")，公司员工4321人。\n`, '4321'],
  'entities.html': [
    `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><p>${FACT}${'&b;'.repeat(1000)}&#0;&#x110000;</p>`,
    '13.2亿',
  ],
  'terminal.md': [`# \u009b31m\u202e远山\n\n${FACT}\n`, '13.2亿'],
  'comment.md': [`# 远山\n\n${FACT}<!-- --><img src=x onerror=${RUN}><!--> <!--->${RUN} ]]>\n`, '13.2亿'],
};

/** What is refused, with a message and nothing else. */
const REFUSED: Readonly<Record<string, readonly [source: string, message: RegExp]>> = {
  'bomb.md': [
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(9)}]\n`)}---\n\n${FACT}\n`,
    /front matter/,
  ],
  'nested.html': [`${'<div>'.repeat(100_000)}${FACT}`, /nested too deeply/],
  'tagged.md': [
    `---\ntitle: !!js/function 'function(){${RUN}}'\npublished: !!binary x\n---\n\n${FACT}\n`,
    /front matter/,
  ],
};

let launched: Launched;
let dir: string;
let outcome: Awaited<ReturnType<typeof crossfoot>>;
beforeAll(async () => {
  launched = await launchBrowser();
  const files = { ...ATTACKS, ...REFUSED };
  dir = folder(Object.fromEntries(Object.entries(files).map(([name, [source]]) => [`in/${name}`, source])), afterAll);
  outcome = await crossfoot(['build', 'in', '--out', 'out', '--format', 'md,html'], { cwd: dir });
}, 240_000);
afterAll(() => launched.close());

const pages = () => {
  const ids = readdirSync(join(dir, 'out'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'schema',
  );
  return ids.flatMap(({ name }) => ['zh-CN', 'en'].map((locale) => join(dir, 'out', name, `briefing.${locale}.html`)));
};

test('every attack is built as text, and what cannot be is refused by itself', () => {
  expect(outcome.status).toBe(2);
  expect(outcome.stderr).not.toMatch(/\n {4}at |defect/);
  for (const [name, [, message]] of Object.entries(REFUSED)) {
    const line = outcome.stderr.split('\n').find((one) => one.startsWith(join('in', name)));
    expect(line, name).toMatch(message);
  }
  expect(pages()).toHaveLength(2 * Object.keys(ATTACKS).length);
  expect(outcome.stdout + outcome.stderr).not.toMatch(/[\u001b\u009b\u202e]/);
});

test('nothing is written outside the output, and no name in it is a way out of it', () => {
  expect(readdirSync(dir).sort()).toEqual(['in', 'out']);
  for (const name of readdirSync(join(dir, 'out'))) expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
  expect(readdirSync(join(dir, 'out'))).not.toContain('con');
  expect(JSON.parse(readFileSync(join(dir, 'out/manifest.json'), 'utf8')).sources).toHaveLength(
    Object.keys(ATTACKS).length,
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('in a browser with scripts on, nothing of a source runs, is fetched or leads anywhere', {
  timeout: 240_000,
}, async () => {
  const [page] = await launched.browser.pages();
  const asked: string[] = [];
  page!.on('request', (request) => asked.push(request.url()));
  page!.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const all = [join(dir, 'out/index.html'), ...pages()];
  for (const path of all) {
    const url = pathToFileURL(path).href;
    asked.length = 0;
    await page!.goto(url, { waitUntil: 'load' });
    expect(await page!.evaluate('globalThis.ran ?? null'), path).toBe(null);
    expect(
      asked.filter((one) => one !== url && !one.startsWith('data:')),
      path,
    ).toEqual([]);
    const ways = (await page!.evaluate(
      `[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map(({ name, value }) => [e.localName, name, value]))
         .filter(([tag, name, value]) => /^on/i.test(name) || tag === 'iframe' || /^\\s*(?:javascript|vbscript|data):/i.test(value) && name !== 'content')`,
    )) as unknown[];
    expect(ways, path).toEqual([]);
  }
});

test('what an article says is shown, letter by letter', () => {
  const text = pages()
    .filter((path) => path.endsWith('zh-CN.html'))
    .map((path) => readFileSync(path, 'utf8'));
  for (const html of text) expect(html).toMatch(/13\.2|4321/);
  expect(readFileSync(join(dir, 'out/formula/facts.csv'), 'utf8')).not.toMatch(/(?:^|,)"?[=+@]/m);
  expect(text.join('')).toContain('{{title}}');
});
