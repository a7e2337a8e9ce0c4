import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crossfoot, folder, SOUND, UNSOUND } from './run.ts';
import { snapshot } from './snapshot.ts';

const FAST = ['--format', 'md', '--locale', 'en'];

const ARTICLES = {
  'sources/a.md': SOUND,
  'sources/b.txt': UNSOUND,
  'sources/deep/a.md': '---\npublished: 2025-03-01\n---\n\n青禾汽车2024年营收为31.2亿元。\n',
  'sources/e.md': '---\npublished: 2025-04-01\nid: own-name\n---\n\n青禾汽车2024年营收为33.2亿元。\n',
};

async function parts(dir: string, count: number, flags: readonly string[]): Promise<string[]> {
  const names = Array.from({ length: count }, (_, i) => `part-${i + 1}`);
  for (const [i, name] of names.entries()) {
    const args = ['build', '--shard', `${i + 1}/${count}`, '--out', name, ...flags];
    expect((await crossfoot(args, { cwd: dir })).status).toBe(0);
  }
  return names;
}

test('parts built apart and merged are byte for byte what one build makes, whatever their order', async () => {
  const dir = folder(ARTICLES);
  await crossfoot(['build', '--out', 'whole'], { cwd: dir });
  const whole = snapshot(join(dir, 'whole'));
  expect(JSON.parse(readFileSync(join(dir, 'whole/manifest.json'), 'utf8')).disagreements).toHaveLength(2);
  expect(Object.keys(whole).filter((path) => path.endsWith('.pdf'))).toHaveLength(8);
  const [first, second] = await parts(dir, 2, []);
  expect((await crossfoot(['merge', second!, first!, '--out', 'merged'], { cwd: dir })).status).toBe(0);
  expect(snapshot(join(dir, 'merged'))).toEqual(whole);
});

test('more parts than sources: some are empty, and merge like the others', async () => {
  const dir = folder(ARTICLES);
  await crossfoot(['build', '--out', 'whole', ...FAST], { cwd: dir });
  const { status } = await crossfoot(['merge', ...(await parts(dir, 6, FAST))], { cwd: dir });
  expect(status).toBe(0);
  expect(snapshot(join(dir, 'output'))).toEqual(snapshot(join(dir, 'whole')));
});

test('a source that cannot be read is told by its own part', async () => {
  const dir = folder({ 'sources/a.md': SOUND, 'sources/b.md': Uint8Array.from([0, 1, 2, 255]) });
  const one = await crossfoot(['build', '--shard', '1/2', '--out', 'one', ...FAST], { cwd: dir });
  const two = await crossfoot(['build', '--shard', '2/2', '--out', 'two', ...FAST], { cwd: dir });
  expect([one.status, one.stderr]).toEqual([0, '']);
  expect(two.status).toBe(2);
  expect(two.stderr).toMatch(/^sources\/b\.md:/);
});

describe('what cannot be merged has a clear message and leaves what is there', () => {
  const CASES: readonly (readonly [what: string, spoil: (dir: string) => void, message: RegExp])[] = [
    ['a folder that is no output', (dir) => rmSync(join(dir, 'part-2/manifest.json')), /^part-2: .*no manifest\.json/],
    [
      'a damaged manifest',
      (dir) => writeFileSync(join(dir, 'part-2/manifest.json'), '{ half'),
      /^part-2\/manifest\.json: this is not a manifest/,
    ],
    [
      'a changed file',
      (dir) => writeFileSync(join(dir, 'part-2/b/briefing.en.md'), 'other'),
      /^part-2\/b\/briefing\.en\.md: this file is not the one that was built/,
    ],
    ['a lost file', (dir) => rmSync(join(dir, 'part-2/b/facts.json')), /^part-2\/b\/facts\.json: .*not there/],
    [
      'a link',
      (dir) => {
        rmSync(join(dir, 'part-2/b/facts.json'));
        symlinkSync('../../part-1/a/facts.json', join(dir, 'part-2/b/facts.json'));
      },
      /^part-2\/b\/facts\.json: this is not a file/,
    ],
    [
      'a way out of the folder',
      (dir) => {
        const path = join(dir, 'part-2/manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"id": "b"', '"id": "../b"'));
      },
      /^part-2\/manifest\.json: this is not a manifest/,
    ],
    [
      'one source told in two ways',
      (dir) => {
        const path = join(dir, 'part-2/manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"id": "b"', '"id": "a"'));
      },
      /^part-2: its briefing 'a' is not that of part-1/,
    ],
  ];

  const built = mkdtempSync(join(tmpdir(), 'crossfoot-parts-'));
  beforeAll(async () => {
    mkdirSync(join(built, 'sources'));
    writeFileSync(join(built, 'sources/a.md'), SOUND);
    writeFileSync(join(built, 'sources/b.txt'), UNSOUND);
    await crossfoot(['merge', ...(await parts(built, 2, FAST))], { cwd: built });
    cpSync(join(built, 'output'), join(built, 'before'), { recursive: true });
  });
  afterAll(() => rmSync(built, { recursive: true }));

  test.each(CASES)('%s', async (_, spoil, message) => {
    const dir = folder({});
    cpSync(built, dir, { recursive: true });
    spoil(dir);
    const { status, stdout, stderr } = await crossfoot(['merge', 'part-1', 'part-2'], { cwd: dir });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(snapshot(join(dir, 'output'))).toEqual(snapshot(join(dir, 'before')));
  });

  test('nothing named', async () => {
    const { status, stderr } = await crossfoot(['merge'], { cwd: folder({}) });
    expect(status).toBe(2);
    expect(stderr).toContain('merge needs at least one DIR');
  });
});
