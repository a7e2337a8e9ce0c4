import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { crossfoot, folder, SOUND, UNSOUND } from './run.ts';
import { snapshot } from './snapshot.ts';

// a cache of its own, so that it can be harmed
const cache = mkdtempSync(join(tmpdir(), 'crossfoot-records-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const env = { CROSSFOOT_CACHE: cache };
const build = (cwd: string, ...args: string[]) => crossfoot(['build', '--format', 'md', ...args], { cwd, env });

/** Of another company: nothing in it bears on the first. */
const OTHER = '# 青禾汽车发布年报\n\n2025年，青禾汽车营收为13.2亿元。\n';

/** When each file was written: a file that is not touched keeps its time. */
function times(dir: string): Record<string, bigint> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, statSync(path, { bigint: true }).ctimeNs]));
}

test('with nothing changed nothing is written, and the same is said', async () => {
  const dir = folder({ 'a.md': UNSOUND });
  const args = ['build', 'a.md'];
  const first = await crossfoot(args, { cwd: dir, env });
  expect(first.stderr).toBe('');
  const before = times(join(dir, 'output'));
  const again = await crossfoot(args, { cwd: dir, env });
  expect(again.status).toBe(0);
  expect(times(join(dir, 'output'))).toEqual(before);
  expect(again.stdout).toContain('nothing has changed');
  expect(again.stdout.split('\n')[0]).toBe(first.stdout.split('\n')[0]);
  expect((await crossfoot([...args, '--strict'], { cwd: dir, env })).status).toBe(1);
});

test('of several sources, what changed is made again, and comes out as in a full build', async () => {
  const dir = folder({ 'sources/a.md': SOUND, 'sources/b.md': OTHER });
  await build(dir);
  const before = times(join(dir, 'output/a'));
  writeFileSync(join(dir, 'sources/b.md'), OTHER.replace('13.2', '13.7'));
  await build(dir);
  expect(times(join(dir, 'output/a'))).toEqual(before);
  expect(readFileSync(join(dir, 'output/b/briefing.zh-CN.md'), 'utf8')).toContain('13.7亿');
  await build(dir, '--out', 'full', '--force');
  expect(snapshot(join(dir, 'output'))).toEqual(snapshot(join(dir, 'full')));
});

test('what was deleted or altered by hand is made again', async () => {
  const dir = folder({ 'sources/a.md': SOUND });
  await build(dir);
  const before = snapshot(join(dir, 'output'));
  const harms: ((out: string) => void)[] = [
    (out) => rmSync(join(out, 'a/facts.csv')),
    (out) => {
      writeFileSync(join(out, 'a/briefing.en.md'), 'mine now');
      writeFileSync(join(out, 'manifest.json'), '{"sources":[]}');
    },
    (out) => writeFileSync(join(out, 'a/more.txt'), 'x'),
    (out) => {
      const facts = join(out, 'a/facts.json');
      writeFileSync(facts, readFileSync(facts, 'utf8').replace('6.0', '9.0'));
      rmSync(join(out, 'schema'), { recursive: true });
    },
    (out) => writeFileSync(join(out, 'index.html'), ''),
    (out) => rmSync(out, { recursive: true }),
  ];
  for (const harm of harms) {
    harm(join(dir, 'output'));
    expect((await build(dir)).status, String(harm)).toBe(0);
    expect(snapshot(join(dir, 'output')), String(harm)).toEqual(before);
  }
});

test('a record that is damaged, cut short or from elsewhere is not believed', async () => {
  const dir = folder({ 'sources/a.md': SOUND });
  await build(dir);
  const before = snapshot(join(dir, 'output'));
  const records = readdirSync(join(cache, 'builds-1')).map((name) => join(cache, 'builds-1', name));
  const harms: ((text: string) => string)[] = [
    () => '',
    (text) => text.slice(0, 200),
    (text) => text.replace(/"figures":\d+/, '"figures":99'),
    () => `${'0'.repeat(64)}\n{"sources":[{}],"library":{}}`,
  ];
  for (const harm of harms) {
    for (const path of records) writeFileSync(path, harm(readFileSync(path, 'utf8')));
    writeFileSync(join(dir, 'output/a/briefing.en.md'), 'mine now');
    const { status, stdout } = await build(dir);
    expect([status, stdout.includes('nothing has changed')]).toEqual([0, false]);
    expect(snapshot(join(dir, 'output'))).toEqual(before);
  }
});

test('other templates: the briefings are made again from the facts that are known', async () => {
  const dir = folder({ 'sources/a.md': SOUND });
  await build(dir);
  const copy = join(dir, 'templates');
  cpSync('templates', copy, { recursive: true });
  await build(dir, '--templates', 'templates');
  const facts = statSync(join(dir, 'output/a/facts.json'), { bigint: true }).size;
  const template = join(copy, 'en', 'briefing.md.hbs');
  writeFileSync(template, `${readFileSync(template, 'utf8')}\nMine\n`);
  const { status } = await build(dir, '--templates', 'templates');
  expect(status).toBe(0);
  expect(readFileSync(join(dir, 'output/a/briefing.en.md'), 'utf8')).toContain('\nMine\n');
  expect(statSync(join(dir, 'output/a/facts.json'), { bigint: true }).size).toBe(facts);
});

test('--force makes everything again, and other options other files', async () => {
  const dir = folder({ 'sources/a.md': SOUND });
  await build(dir);
  expect((await build(dir, '--force')).stdout).not.toContain('nothing has changed');
  expect((await build(dir)).stdout).toContain('nothing has changed');
  await build(dir, '--locale', 'en');
  expect(existsSync(join(dir, 'output/a/briefing.zh-CN.md'))).toBe(false);
});

test('the briefing of a source that was deleted goes, and nothing that is not ours', async () => {
  const dir = folder({ 'sources/a.md': SOUND, 'sources/b.md': SOUND, 'sources/c.md': SOUND, 'else.md': SOUND });
  await build(dir);
  await build(dir, 'else.md');
  writeFileSync(join(dir, 'output/c/notes.txt'), 'mine');
  for (const name of ['b', 'c']) rmSync(join(dir, `sources/${name}.md`));
  rmSync(join(dir, 'else.md'));
  await build(dir);
  expect(readdirSync(join(dir, 'output')).sort()).toEqual(['a', 'c', 'else', 'index.html', 'manifest.json', 'schema']);
  expect(readdirSync(join(dir, 'output/c'))).toEqual(['notes.txt']);
  expect(readFileSync(join(dir, 'output/index.html'), 'utf8')).not.toMatch(/href="[bc]\//);
  expect(readFileSync(join(dir, 'output/index.html'), 'utf8')).toContain('href="else/');
});
