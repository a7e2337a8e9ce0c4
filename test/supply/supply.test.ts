import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder, SOUND } from '../cli/run.ts';

interface Locked {
  license?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const locked: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const used = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
const readme = readFileSync('README.md', 'utf8');

test('the README names every dependency with its reason and its licence', () => {
  const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Promises'));
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  const told = new Map<string, string>();
  for (const row of rows.slice(1)) {
    const [, names = '', why = '', licences = ''] = row.split('|').map((cell) => cell.trim());
    expect(why).not.toBe('');
    for (const name of names.split(', ')) told.set(name, licences);
  }
  expect([...told.keys()].sort()).toEqual([...used].sort());
  for (const name of used) expect(told.get(name), name).toContain(locked[`node_modules/${name}`]!.license!);
});

test('what is installed is locked by its hash, under licences that ask for no more than to be named', () => {
  const packages = Object.entries(locked).filter(([path]) => path !== '');
  for (const [path, { integrity }] of packages) expect(integrity, path).toMatch(/^sha512-/);
  for (const [path, { license, dev }] of packages)
    if (!dev)
      expect(license, path).toMatch(
        /^\(?(?:MIT|ISC|BSD-\d-Clause|0BSD|Apache-2\.0|Python-2\.0|Zlib|OFL-1\.1|AND| |\))+$/,
      );
});

test('no install script runs, and only one package that is used has any', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const scripted = Object.entries(locked).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/puppeteer']);
});

test('every promise of the README names a test that is there', () => {
  const promises = readme.slice(readme.indexOf('## Promises'));
  const named = [...promises.matchAll(/`(?:node )?(test\/[\w./-]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) expect(existsSync(path), path).toBe(true);
});

const noNetwork = spawnSync('unshare', ['--net', 'true']).status === 0;
test.skipIf(!noNetwork)('a whole build needs no network: in a world without one it is the same', () => {
  const dir = folder({ 'a.md': SOUND });
  const run = [process.execPath, resolve('pipeline/main.js'), 'build', 'a.md', '--locale', 'en', '--force'];
  const { status } = spawnSync('unshare', ['--net', ...run], { cwd: dir });
  expect(status).toBe(0);
  const pdf = readFileSync(join(dir, 'output/a/briefing.en.pdf'));
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
});
