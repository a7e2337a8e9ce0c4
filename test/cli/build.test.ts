import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { businessText } from '../bench/text.ts';
import { crossfoot, folder, SOUND, UNSOUND } from './run.ts';
import { snapshot } from './snapshot.ts';

const FAST = ['--format', 'md,html'];

test('without arguments builds every article in sources/, in every format and language, and says what it did', async () => {
  const dir = folder({
    'sources/one.md': SOUND,
    'sources/deep/two.txt': UNSOUND,
    'sources/README.md': '# not an article, 1亿元',
    'sources/.draft.md': SOUND,
    'sources/notes.pdf': 'x',
  });
  const { status, stdout, stderr } = await crossfoot(['build'], { cwd: dir });
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(join(dir, 'output')).sort()).toEqual(
    expect.arrayContaining(['index.html', 'manifest.json', 'one', 'two']),
  );
  for (const id of ['one', 'two']) {
    const files = readdirSync(join(dir, 'output', id));
    for (const locale of ['zh-CN', 'en']) {
      for (const format of ['md', 'html', 'pdf']) expect(files).toContain(`briefing.${locale}.${format}`);
    }
    expect(files).toEqual(
      expect.arrayContaining(['facts.json', 'facts.csv', 'facts.xlsx', 'findings.json', 'findings.sarif']),
    );
    expect(
      readFileSync(join(dir, 'output', id, 'briefing.en.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
  expect(stdout).toMatch(/8 figures/);
  expect(stdout).toMatch(/1 inconsistent/);
  expect(stdout).toContain(join('output', 'index.html'));
});

test('--strict: status 1 where an inconsistency stands, with everything built', async () => {
  const dir = folder({ 'a.md': UNSOUND });
  const { status } = await crossfoot(['build', 'a.md', '--strict', ...FAST], { cwd: dir });
  expect(status).toBe(1);
  expect(existsSync(join(dir, 'output/a/briefing.en.html'))).toBe(true);
  expect((await crossfoot(['build', 'a.md', ...FAST], { cwd: dir })).status).toBe(0);
});

test('only what was asked for: one format, one language, another folder', async () => {
  const dir = folder({ 'a.md': SOUND });
  await crossfoot(['build', 'a.md', '--format', 'md', '--locale', 'en', '--out', 'x/y'], { cwd: dir });
  const briefings = readdirSync(join(dir, 'x/y/a')).filter((name) => name.startsWith('briefing.'));
  expect(briefings).toEqual(['briefing.en.md']);
});

test('standard input is a source', async () => {
  const dir = folder({});
  const { status } = await crossfoot(['build', '-', ...FAST], { cwd: dir, input: SOUND });
  expect(status).toBe(0);
  expect(readFileSync(join(dir, 'output/stdin/briefing.zh-CN.md'), 'utf8')).toContain('6.0亿');
});

test('sources of one name get folders of their own, and shards the same ones', async () => {
  const dir = folder({ 'in/a.md': SOUND, 'in/b/a.md': UNSOUND, 'in/a.txt': SOUND });
  await crossfoot(['build', 'in', ...FAST, '--out', 'all'], { cwd: dir });
  const ids = readdirSync(join(dir, 'all'), { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [e.name] : []));
  expect(ids.filter((id) => id.startsWith('a')).sort()).toEqual(['a', 'a-2', 'a-3']);
  for (const part of [1, 2]) {
    await crossfoot(['build', 'in', ...FAST, '--out', `part${part}`, '--shard', `${part}/2`], { cwd: dir });
  }
  const whole = snapshot(join(dir, 'all'));
  const parts = { ...snapshot(join(dir, 'part1')), ...snapshot(join(dir, 'part2')) };
  const briefings = Object.keys(whole).filter((path) => path.includes('/briefing.') && !path.startsWith('schema'));
  expect(briefings.length).toBe(12);
  for (const path of briefings) expect(parts[path], path).toBe(whole[path]);
});

describe('a bad source among good ones', () => {
  test('has its message, loses nothing of its previous output, and the rest is built', async () => {
    const dir = folder({ 'sources/a.md': SOUND, 'sources/b.md': SOUND });
    expect((await crossfoot(['build', ...FAST], { cwd: dir })).status).toBe(0);
    const before = snapshot(join(dir, 'output/b'));
    writeFileSync(join(dir, 'sources/b.md'), Uint8Array.from([0, 1, 2, 3, 255, 254, 0, 0, 7]));
    writeFileSync(join(dir, 'sources/a.md'), UNSOUND);
    const { status, stdout, stderr } = await crossfoot(['build', ...FAST], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^sources\/b\.md:/);
    expect(snapshot(join(dir, 'output/b'))).toEqual(before);
    expect(readFileSync(join(dir, 'output/a/briefing.zh-CN.md'), 'utf8')).toContain('7.0亿');
    expect(stdout).toContain('1 source failed');
    expect(readFileSync(join(dir, 'output/index.html'), 'utf8')).toContain('b/briefing.');
  });
});

test('an output folder that cannot be: status 2 or 3, one message, no trace', async () => {
  const dir = folder({ 'a.md': SOUND, out: 'a file' });
  const { status, stderr } = await crossfoot(['build', 'a.md', '--out', 'out', ...FAST], { cwd: dir });
  expect([2, 3]).toContain(status);
  expect(stderr).toMatch(/out/);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(readFileSync(join(dir, 'out'), 'utf8')).toBe('a file');
});

test('no browser: status 3 with what was tried; the previous output stands', async () => {
  const dir = folder({ 'a.md': SOUND });
  await crossfoot(['build', 'a.md', ...FAST], { cwd: dir });
  const before = snapshot(join(dir, 'output'));
  writeFileSync(join(dir, 'a.md'), UNSOUND);
  const env = { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' };
  const { status, stderr } = await crossfoot(['build', 'a.md'], { cwd: dir, env });
  expect(status).toBe(3);
  expect(stderr).toContain('/nowhere/chrome');
  expect(snapshot(join(dir, 'output'))).toEqual(before);
});

test('an article without a figure is no fault: a briefing that says so', async () => {
  const dir = folder({ 'calm.md': '# 远山科技的一天\n\n这篇文章没有数字，只有风景。\n' });
  const { status, stdout } = await crossfoot(['build', 'calm.md', ...FAST], { cwd: dir });
  expect(status).toBe(0);
  expect(stdout).toMatch(/0 figures/);
  expect(statSync(join(dir, 'output/calm/briefing.zh-CN.html')).size).toBeGreaterThan(1000);
});

/** Sentences without a figure, no two alike, a paragraph of ten at a time. */
function calm(sentences: number): string {
  const words = [
    '管理层',
    '供应商',
    '客户',
    '渠道',
    '工程师',
    '分析师',
    '监管者',
    '股东',
    '店员',
    '投资人',
    '媒体',
    '同行',
  ];
  const at = (i: number, place: number) => words[Math.floor(i / words.length ** place) % words.length];
  const parts = Array.from({ length: sentences }, (_, i) => {
    const sentence = `${at(i, 0)}向${at(i, 1)}说明了来年的打算，${at(i, 2)}也听取了${at(i, 3)}和${at(i, 4)}的看法。`;
    return i % 10 === 9 ? `${sentence}\n\n` : sentence;
  });
  return parts.join('');
}

test('an article of 5 MB is read to its end', async () => {
  const long = `${businessText(100_000)}${calm(52_000)}\n\n2025年末，远山科技共有员工4321人。\n`;
  const dir = folder({ 'long.md': long });
  expect(Buffer.byteLength(long)).toBeGreaterThan(5_000_000);
  const { status } = await crossfoot(['build', 'long.md', '--format', 'md', '--locale', 'en'], { cwd: dir });
  expect(status).toBe(0);
  const sheet = readFileSync(join(dir, 'output/long/facts.json'), 'utf8');
  expect(sheet.includes('"4321人"')).toBe(true);
  expect(statSync(join(dir, 'output/long/briefing.en.md')).size).toBeLessThan(200_000);
});

test('a missing sources/ says what to do', async () => {
  const { status, stderr } = await crossfoot(['build'], { cwd: folder({}) });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^sources: .*\n {2}\S/);
});

test('an empty sources/ says what to do', async () => {
  const dir = folder({});
  mkdirSync(join(dir, 'sources'));
  const { status, stderr } = await crossfoot(['build'], { cwd: dir });
  expect(status).toBe(2);
  expect(stderr).toContain('the folder holds no articles');
});

test('the same input gives the same bytes, wherever it is built', async () => {
  const [one, two] = [folder({ 'sources/a.md': UNSOUND }), folder({ 'sources/a.md': UNSOUND })];
  await Promise.all([one, two].map((cwd) => crossfoot(['build'], { cwd })));
  expect(snapshot(resolve(two, 'output'))).toEqual(snapshot(resolve(one, 'output')));
});
