import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder, SOUND } from './run.ts';

/** A clone of its own, with the packages of this one: what it keeps is not ours. */
function clone(): string {
  const dir = folder({ 'a.md': SOUND });
  for (const name of ['pipeline', 'templates', 'package.json']) cpSync(name, join(dir, name), { recursive: true });
  mkdirSync(join(dir, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(dir, 'node_modules', name));
  return dir;
}

/** @returns what the run loaded, and the Markdown that it made */
function build(dir: string): { loaded: string; made: string } {
  const list = join(dir, 'loaded');
  writeFileSync(list, '');
  const args = ['pipeline/main.js', 'build', 'a.md', '--force', '--format', 'md', '--locale', 'en'];
  const { status, stderr } = spawnSync(process.execPath, ['--import', resolve('test/cli/loaded.ts'), ...args], {
    cwd: dir,
    env: { ...process.env, LOADED: list, CROSSFOOT_CACHE: join(dir, 'cache') },
  });
  expect(String(stderr)).toBe('');
  expect(status).toBe(0);
  const made = readFileSync(join(dir, 'output/a/briefing.en.md'), 'utf8');
  return { loaded: readFileSync(list, 'utf8'), made };
}

const BUNDLE = /bundle-\w+\/cli\.mjs/;
const SOURCE = /pipeline\/cli\.ts/;

test('code that has built twice is bundled, and the bundle is used as long as it is whole and of that code', () => {
  const dir = clone();
  const { loaded: first, made } = build(dir);
  expect(first).toMatch(SOURCE);
  expect(build(dir).loaded).toMatch(SOURCE);

  const third = build(dir);
  expect(third.loaded).toMatch(BUNDLE);
  expect(third.loaded).not.toMatch(SOURCE);
  expect(third.made).toBe(made);

  const [chunk] = globSync(join(dir, 'node_modules/.cache/crossfoot/bundle-*/chunks/build-*.mjs'));
  appendFileSync(chunk!, 'throw 1;');
  expect(build(dir)).toMatchObject({ loaded: expect.stringMatching(SOURCE), made });

  // and was made again
  expect(build(dir).loaded).toMatch(BUNDLE);
  appendFileSync(join(dir, 'pipeline/lexicon/hedges.ts'), '\n');
  expect(build(dir).loaded).toMatch(SOURCE);
}, 400_000);
