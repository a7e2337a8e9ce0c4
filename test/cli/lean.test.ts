import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder, SOUND } from './run.ts';

/** The files that a command loads, its child processes left out. */
function loadedBy(cwd: string, ...args: string[]): string {
  const list = join(cwd, 'loaded');
  const hook = resolve('test/cli/loaded.ts');
  const { status } = spawnSync(process.execPath, ['--import', hook, resolve('pipeline/main.js'), ...args], {
    cwd,
    // module by module, not as a bundle
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', LOADED: list, CROSSFOOT_CACHE: join(cwd, 'cache') },
  });
  expect(status).toBe(0);
  const text = readFileSync(list, 'utf8');
  expect(text).toContain('pipeline/cli.ts');
  return text;
}

test('facts loads neither templates nor a browser nor what publishes', () => {
  const dir = folder({ 'a.md': SOUND });
  expect(loadedBy(dir, 'facts', 'a.md')).not.toMatch(
    /handlebars|puppeteer|csv-stringify|pipeline\/(?:render|publish|compose|check)\//,
  );
});

test('--help loads next to nothing', () => {
  expect(loadedBy(folder({}), '--help')).not.toMatch(/node_modules|pipeline\/(?:read|extract|render|check)\//);
});

test('a build without PDF loads no browser, and one with nothing to do loads no stage and no package', () => {
  const dir = folder({ 'a.md': SOUND });
  const args = ['build', 'a.md', '--format', 'md'];
  const first = loadedBy(dir, ...args);
  expect(first).toMatch(/render\/markdown/);
  expect(first).not.toMatch(/puppeteer|render\/(?:press|pdf|browser|html)/);
  writeFileSync(join(dir, 'loaded'), '');
  expect(loadedBy(dir, ...args)).not.toMatch(/node_modules|pipeline\/(?:extract|check|compose|render|build)\b/);
});
