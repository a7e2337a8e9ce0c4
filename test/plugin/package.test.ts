import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOUND, UNSOUND } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-package-'));
const consumer = join(folder, 'consumer');
const home = join(consumer, 'node_modules/crossfoot');
const TSC = resolve('node_modules/typescript/bin/tsc');
const run = (file: string, args: readonly string[], cwd: string, input = '') =>
  execFileSync(file, args, { cwd, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

/** The package as npm makes it, unpacked where an install puts it, beside the dependencies that are here. */
beforeAll(() => {
  const making = join(folder, 'making');
  mkdirSync(making);
  for (const name of [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'README.md',
    'LICENSE',
    'templates',
    'pipeline',
  ])
    cpSync(name, join(making, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(making, 'node_modules'));
  const [{ filename }] = JSON.parse(run('npm', ['run', '--silent', 'package', '--', '--json'], making));
  mkdirSync(home, { recursive: true });
  run('tar', ['xzf', join(making, filename), '--strip-components=1', '-C', home], folder);
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(consumer, 'node_modules', name));
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the package holds what runs and nothing else', () => {
  expect(readdirSync(home).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'pipeline', 'templates']);
  const files = readdirSync(home, { recursive: true }).map(String);
  expect(files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([]);
});

test('a JavaScript program imports the plugin by its name', () => {
  const program = `
    import remarkParse from 'remark-parse';
    import remarkRehype from 'remark-rehype';
    import rehypeStringify from 'rehype-stringify';
    import { unified } from 'unified';
    import { VFile } from 'vfile';
    import { reporter } from 'vfile-reporter';
    import crossfoot from 'crossfoot';
    const file = new VFile({ path: 'a.md', value: ${JSON.stringify(UNSOUND)} });
    await unified().use(remarkParse).use(crossfoot).use(remarkRehype).use(rehypeStringify).process(file);
    console.log(file.data.crossfoot.facts.facts.length, reporter(file));`;
  writeFileSync(join(consumer, 'program.js'), program);
  expect(run(process.execPath, ['program.js'], consumer)).toMatch(/^4 a\.md\n3:.*error.*total-of-periods/);
});

test('a TypeScript program has its types', () => {
  const program = `
    import crossfoot, { type CrossfootOptions, type Fact } from 'crossfoot';
    import { unified } from 'unified';
    import type { VFile } from 'vfile';
    const options: CrossfootOptions = { locale: 'zh-CN', rules: { 'total-of-periods': 'off' } };
    unified().use(crossfoot).use(crossfoot, options);
    export const values = (file: VFile): Fact['value'][] => file.data.crossfoot!.facts.facts.map(({ value }) => value);
    // @ts-expect-error: there is no such language
    unified().use(crossfoot, { locale: 'fr' });`;
  writeFileSync(join(consumer, 'program.ts'), program);
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--types', 'node'];
  expect(run(process.execPath, [TSC, ...flags, 'program.ts'], consumer)).toBe('');
});

test('the command line runs from the package', () => {
  const crossfoot = (args: readonly string[], input = '') =>
    run(process.execPath, [join(home, 'pipeline/main.js'), ...args], consumer, input);
  expect(JSON.parse(crossfoot(['facts', '-'], SOUND)).facts).toHaveLength(4);
  expect(crossfoot(['check', '-'], SOUND)).toContain('4 figures');
  crossfoot(['build', '-', '--out', 'out'], SOUND);
  expect(readdirSync(join(consumer, 'out/stdin'))).toEqual(
    expect.arrayContaining(['briefing.en.pdf', 'briefing.zh-CN.html', 'facts.json']),
  );
  // what is TypeScript and what is a script of a page do not stand in each other's place
  const script = readFileSync('pipeline/publish/library-script.js', 'utf8').trim();
  expect(readFileSync(join(consumer, 'out/index.html'), 'utf8')).toContain(script);
});
