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
  'references.md': [
    `# 远山\n\n[2024年][1]，${FACT}[^1] ![a][2]\n\n[1]: javascript:${RUN} "x"\n[2]: http://tracker.example/a.png\n[^1]: <img src=x onerror=${RUN}>\n`,
    '13.2亿',
  ],
  'schemes.md': [
    `# 远山\n\n[a](JaVaScRiPt&#58;${RUN}) [b](java&#x0A;script:${RUN}) [c](<javascript :${RUN}>) [d](file:///etc/passwd) [e](//tracker.example/x) ${FACT}\n`,
    '13.2亿',
  ],
  'media.html': [
    `<title>远山</title><link rel=preload as=image href="http://tracker.example/p"><picture><source srcset="http://tracker.example/s 2x"><img srcset="http://tracker.example/i"></picture><video poster="http://tracker.example/v" autoplay src="http://tracker.example/m"></video><object data="http://tracker.example/o"></object><embed src="http://tracker.example/e"><iframe srcdoc="<script>parent.ran=1</script>"></iframe><form action="http://tracker.example/f"><input autofocus onfocus="${RUN}"><button formaction="javascript:${RUN}">x</button></form><p>${FACT}</p>`,
    '13.2亿',
  ],
  'mutation.html': [
    `<p>${FACT}</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></table></math><svg></p><style><a id="</style><img src=1 onerror=${RUN}>"></svg><noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
    '13.2亿',
  ],
  'title.md': [
    `---\ntitle: '</script><script>${RUN}</script>--><!--]]></style>{{{x}}} \${7*7} <%=7*7%>'\n---\n\n${FACT}\n`,
    '13.2亿',
  ],
  'names.md': [
    `# 《<svg/onload=${RUN}>》财报\n\n2024年，“<img src=x onerror=${RUN}>科技”营收为13.2亿元，远山"onclick="${RUN}科技公司净利润为2亿元。\n`,
    '13.2亿',
  ],
  'chart.md': [
    `# 远山</text><script>${RUN}</script>\n\n| 公司"><script>${RUN}</script> | 2022年 | 2023年 | 2024年 |\n|---|---|---|---|\n| <b onclick=${RUN}>营收</b>（亿元） | 3.1 | 4.2 | 13.2 |\n\n远山<svg onload=${RUN}>科技2022年至2024年营收分别为3.1亿元、4.2亿元和13.2亿元。\n`,
    '13.2亿',
  ],
  'clobbered.html': [
    `<form id=document><input name=body></form><img name=querySelector><p id=__proto__>${FACT}</p><p id=evidence>${FACT}</p><template><p>${FACT}</p></template>`,
    '13.2亿',
  ],
  'new\nline\n::error::x.md': [`${FACT}\n`, '13.2亿'],
  '$(touch ran)`touch ran`;.md': [`${FACT}\n`, '13.2亿'],
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
