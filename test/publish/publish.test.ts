import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Disagreement } from '../../pipeline/model/disagreement.ts';
import { Fault } from '../../pipeline/model/fault.ts';
import { publish } from '../../pipeline/publish/index.ts';
import { sarif } from '../../pipeline/publish/sarif.ts';
import { published } from './published.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-'));
let out = '';
let count = 0;
beforeEach(() => {
  out = join(root, String(count++));
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (...names: string[]) => readFileSync(join(out, ...names), 'utf8');
const OPTIONS = { css: 'body { color: #111 }' };

/** Every file below the folder with its bytes. */
function everything(folder = out): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

test('a folder a source, the library, the manifest and the schemas', async () => {
  await publish(out, [published('one'), published('two')], OPTIONS);
  expect(readdirSync(out).sort()).toEqual(['index.html', 'manifest.json', 'one', 'schema', 'two']);
  expect(readdirSync(join(out, 'one')).sort()).toEqual([
    'briefing.en.html',
    'briefing.en.pdf',
    'briefing.zh-CN.html',
    'facts.csv',
    'facts.json',
    'findings.json',
    'findings.sarif',
  ]);
  for (const name of readdirSync(join(out, 'schema')))
    expect(JSON.parse(read('schema', name))).toHaveProperty('$schema');
});

test('the same input gives the same bytes, in any order', async () => {
  await publish(out, [published('one'), published('two')], OPTIONS);
  const before = everything();
  await publish(out, [published('two'), published('one')], OPTIONS);
  expect(everything()).toEqual(before);
});

test('what was published earlier stays in the library, with or without a sound manifest', async () => {
  await publish(out, [published('one')], OPTIONS);
  const entry = JSON.parse(read('manifest.json')).sources[0];
  writeFileSync(join(out, 'manifest.json'), '{ half');
  const manifest = await publish(out, [published('two')], OPTIONS);
  expect(manifest.sources.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(manifest.sources[0]).toEqual(entry);
  rmSync(join(out, 'one'), { recursive: true });
  expect((await publish(out, [], OPTIONS)).sources.map(({ id }) => id)).toEqual(['two']);
});

test('the library shows hostile titles as text and passes html-validate', async () => {
  const source = published('one');
  source.sheet.source.title = '<img src=x onerror=alert(1)> "远山" & {{x}}';
  source.sheet.source.outlet = '<script>alert(1)</script>';
  await publish(out, [source, published('两篇-more')], OPTIONS);
  const html = read('index.html');
  expect(html).not.toMatch(/<img|<script>alert/);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62; &#34;远山&#34; &#38; {{x}}');
  expect(html).toContain('href="one/briefing.zh-CN.html"');
  expect(html).toContain(`href="${encodeURIComponent('两篇-more')}/briefing.en.pdf"`);
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('facts.csv opens in a spreadsheet: mark, line ends, numbers as numbers, no formula', async () => {
  const source = published('one');
  const [fact] = source.sheet.facts;
  Object.assign(fact!, {
    value: -130000000,
    entity: '=cmd|/C calc',
    scope: '+1',
    metric: '@SUM(A1)',
    quote: ' \t=1+1,"引号"',
  });
  await publish(out, [source], OPTIONS);
  const csv = read('one', 'facts.csv');
  expect(csv.startsWith('\ufeffid,line,column')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(',-130000000,');
  expect(csv).toContain("'=cmd|/C calc,'+1,'@SUM(A1)");
  expect(csv).toContain('"\' \t=1+1,""引号"""');
});

test('findings that ask for a look are SARIF results, with their place', () => {
  const { findings } = published('one');
  expect(sarif([findings])).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'total-of-periods',
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: `sources/${encodeURIComponent('远山')}.md` },
                  region: { startLine: 3, startColumn: 9, charOffset: 40, charLength: 6 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('a folder that is not a briefing is left alone, and nothing else is lost', async () => {
  mkdirSync(join(out, 'two'), { recursive: true });
  writeFileSync(join(out, 'two', 'thesis.txt'), 'years of work');
  const fault = await publish(out, [published('one'), published('two')], OPTIONS).catch((error) => error);
  expect(fault).toBeInstanceOf(Fault);
  expect(fault.exitCode).toBe(2);
  expect(read('two', 'thesis.txt')).toBe('years of work');
});

test('a file where the output should be is a fault with its path', async () => {
  writeFileSync(out, 'a file');
  const fault = await publish(out, [published('one')], OPTIONS).catch((error) => error);
  expect(fault).toBeInstanceOf(Fault);
  expect(fault.path).toContain(out);
});

test('what a killed run left is put right', async () => {
  await publish(out, [published('one')], OPTIONS);
  const before = everything();
  const dead = 2 ** 22 + 1; // above the largest process id
  mkdirSync(join(out, `.two.new.${dead}`));
  writeFileSync(join(out, '.lock'), `${dead} x\n`);
  mkdirSync(join(out, `.three.old.${dead}`));
  writeFileSync(join(out, `.file.new.${dead}`), 'half');
  await publish(out, [published('one')], OPTIONS);
  expect(readdirSync(out).sort()).toEqual(['index.html', 'manifest.json', 'one', 'schema', 'three']);
  rmSync(join(out, 'three'), { recursive: true });
  expect(everything()).toEqual(before);
});

test('several builds at once lose nothing', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const children = ids.map((id) =>
    fork(join(import.meta.dirname, 'publisher.ts'), [out, id, 'shared'], { stdio: 'inherit' }),
  );
  await Promise.all(children.map(ended));
  expect(JSON.parse(read('manifest.json')).sources.map(({ id }: { id: string }) => id)).toEqual([...ids, 'shared']);
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('builds killed at any moment leave whole briefings behind', async () => {
  await publish(out, [published('shared')], OPTIONS);
  for (let i = 0; i < 8; i++) {
    const child = fork(join(import.meta.dirname, 'publisher.ts'), [out, 'shared', `more-${i}`, 'forever'], {
      stdio: 'inherit',
    });
    await new Promise((resolve) => child.once('message', resolve));
    await new Promise((resolve) => setTimeout(resolve, i * 7));
    child.kill('SIGKILL');
    await ended(child);
  }
  const manifest = await publish(out, [published('shared')], OPTIONS);
  for (const { id, files } of manifest.sources)
    expect(readdirSync(join(out, id)).sort()).toEqual(Object.keys(files).sort());
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
});

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

describe('disagreements', () => {
  const statement = (id: string, text: string) => {
    const { sheet } = published(id);
    return { source: { ...sheet.source, title: `<b>${id}</b>` }, fact: { ...sheet.facts[0]!, text } };
  };
  const one = Disagreement.parse({
    id: 'd1',
    verdict: 'tension',
    statements: [statement('one', '13.2亿元'), statement('two', '<i>14亿元')],
  });

  test('stand on the library page, as text', async () => {
    await publish(out, [published('one'), published('two')], { ...OPTIONS, disagreements: [one] });
    const html = read('index.html');
    expect(html).toContain('&#60;i&#62;14亿元');
    expect(html).not.toMatch(/<b>|<i>/);
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  test('stay while their sources are as they were, and go with what showed them', async () => {
    await publish(out, [published('one'), published('two')], { ...OPTIONS, disagreements: [one] });
    await publish(out, [published('three')], OPTIONS);
    expect(read('index.html')).toContain('14亿元');
    await publish(out, [published('one')], OPTIONS);
    expect(read('index.html')).toContain('14亿元');
    const changed = published('one');
    changed.sheet.source.sha256 = '1'.repeat(64);
    await publish(out, [changed], OPTIONS);
    expect(read('index.html')).not.toContain('14亿元');
  });

  test('are gone when their sources are read together again without one', async () => {
    await publish(out, [published('one'), published('two')], { ...OPTIONS, disagreements: [one] });
    await publish(out, [published('one'), published('two')], OPTIONS);
    expect(read('index.html')).not.toContain('14亿元');
  });

  test('wait until all their sources are there', async () => {
    await publish(out, [published('one')], { ...OPTIONS, disagreements: [one] });
    expect(read('index.html')).not.toContain('14亿元');
    expect(JSON.parse(read('manifest.json')).disagreements).toHaveLength(1);
  });
});
