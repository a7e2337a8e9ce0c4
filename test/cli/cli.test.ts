import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FactSheet } from '../../pipeline/model/fact.ts';
import { crossfoot, folder, SOUND, UNSOUND } from './run.ts';

describe('help', () => {
  test('tells the commands, and those of each that work', async () => {
    const { status, stdout } = await crossfoot(['--help']);
    expect(status).toBe(0);
    for (const command of ['build', 'facts', 'check', 'diff']) {
      expect(stdout).toContain(`  ${command} `);
      const { stdout: own } = await crossfoot([command, '--help']);
      expect(own).toContain(`crossfoot -- ${command}`);
      expect(own).toContain('Examples:');
    }
  });

  test('gives the version of the package', async () => {
    const { stdout } = await crossfoot(['--version']);
    expect(stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('a wrong flag: status 2, the nearest right one, nothing on stdout', async () => {
    const { status, stdout, stderr } = await crossfoot(['build', '--fromat', 'md']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe("crossfoot: there is no flag --fromat\n  did you mean --format? see 'build --help'\n");
  });
});

test('a Node without types says in one sentence what is needed', () => {
  const guard = `Object.defineProperty(process.features, 'typescript', { value: false });
    await import(${JSON.stringify(resolve('pipeline/main.js'))});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', guard], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  return new Promise<void>((done) =>
    child.on('close', (status) => {
      expect(status).toBe(2);
      expect(said).toContain('Node 22.18 or newer is needed');
      expect(said.trim().split('\n')).toHaveLength(1);
      done();
    }),
  );
});

describe('facts', () => {
  test('prints facts.json, the same from a file and from standard input', async () => {
    const dir = folder({ 'a.md': SOUND });
    const { status, stdout } = await crossfoot(['facts', 'a.md'], { cwd: dir });
    expect(status).toBe(0);
    const sheet = FactSheet.parse(JSON.parse(stdout));
    expect(sheet.facts.map(({ text }) => text)).toEqual(['3.1亿元', '1.7亿元', '1.2亿元', '6.0亿元']);
    for (const { start, end, text } of sheet.facts) expect(SOUND.slice(start, end)).toBe(text);
    const piped = FactSheet.parse(JSON.parse((await crossfoot(['facts', '-'], { input: SOUND })).stdout));
    expect(piped.facts).toEqual(sheet.facts);
  });

  test('--explain shows the words behind an attribute', async () => {
    const dir = folder({ 'a.md': SOUND });
    const { stdout } = await crossfoot(['facts', 'a.md', '--explain'], { cwd: dir });
    expect(stdout).toContain('a.md:3:');
    expect(stdout).toMatch(/metric +净亏损 +← 「净亏损」/);
  });

  test('loads neither templates nor a browser', () => {
    const dir = folder({ 'a.md': SOUND });
    const code = `import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ load(url, context, next) { seen.push(url); return next(url, context); } });
      const { main } = await import(${JSON.stringify(resolve('pipeline/cli.ts'))});
      await main(['facts', ${JSON.stringify(join(dir, 'a.md'))}]);
      console.log('\\n' + JSON.stringify(seen));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    const loaded: string[] = JSON.parse(printed.trim().split('\n').at(-1)!);
    expect(loaded.some((url) => url.includes('/pipeline/extract/'))).toBe(true);
    expect(
      loaded.filter((url) => /puppeteer|handlebars|\/pipeline\/(?:render|compose|publish|check)\//.test(url)),
    ).toEqual([]);
  });

  test('a reader that stops early is no error', async () => {
    const dir = folder({ 'a.md': SOUND.repeat(2000) });
    const child = spawn(
      'bash',
      ['-o', 'pipefail', '-c', `"${process.execPath}" "${resolve('pipeline/main.js')}" facts a.md | head -c 10`],
      { cwd: dir },
    );
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    await new Promise<void>((done) =>
      child.on('close', (status) => {
        expect([status, said]).toEqual([0, '']);
        done();
      }),
    );
  });
});

describe('check', () => {
  test('sound figures: status 0; a changed digit: status 1, with its place', async () => {
    const dir = folder({ 'sound.md': SOUND, 'unsound.md': UNSOUND });
    expect((await crossfoot(['check', 'sound.md'], { cwd: dir })).status).toBe(0);
    const { status, stdout } = await crossfoot(['check', 'unsound.md'], { cwd: dir });
    expect(status).toBe(1);
    expect(stdout).toMatch(/3:\d+ {2}inconsistent .*3\.1亿元 \+ 1\.7亿元 \+ 1\.2亿元/);
  });

  test('--reporter json has one shape for one source and for several', async () => {
    const dir = folder({ 'a.md': SOUND, 'b.md': UNSOUND });
    const one = JSON.parse((await crossfoot(['check', 'a.md', '--reporter', 'json'], { cwd: dir })).stdout);
    const two = JSON.parse((await crossfoot(['check', '.', '--reporter', 'json'], { cwd: dir })).stdout);
    expect(one.sources).toHaveLength(1);
    expect(two.sources.map(({ source }: { source: { path: string } }) => source.path)).toEqual(['a.md', 'b.md']);
    for (const entry of [...one.sources, ...two.sources]) {
      expect(Object.keys(entry)).toEqual(['source', 'findings', 'coverage']);
    }
  });

  test('--reporter github: one annotation a finding, at its line, that text cannot break out of', async () => {
    const dir = folder({ 'a,b.md': UNSOUND });
    const { stdout } = await crossfoot(['check', 'a,b.md', '--reporter', 'github'], { cwd: dir });
    expect(stdout).toMatch(
      /^::error file=a%2Cb\.md,line=3,col=\d+,endLine=3,endColumn=\d+,title=inconsistent \(total-of-periods\)::\S/,
    );
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) /);
  });

  test('--reporter sarif is SARIF 2.1.0 with the place', async () => {
    const dir = folder({ 'a.md': UNSOUND });
    const log = JSON.parse((await crossfoot(['check', 'a.md', '--reporter', 'sarif'], { cwd: dir })).stdout);
    expect(log.version).toBe('2.1.0');
    const error = log.runs[0].results.find(({ level }: { level: string }) => level === 'error');
    expect(error.locations[0].physicalLocation.region.startLine).toBe(3);
  });

  test('--reporter markdown lets no markup of the article through', async () => {
    const dir = folder({ 'a.md': UNSOUND.replace('收窄', '收窄 `<img src=x>` | \\[甲](javascript:0)') });
    const { stdout } = await crossfoot(['check', 'a.md', '--reporter', 'markdown'], { cwd: dir });
    expect(stdout).toContain('| inconsistent |');
    expect(stdout).not.toMatch(/[^\\](?:<img|\[甲)/);
  });

  test('--locale zh-CN speaks Chinese', async () => {
    const dir = folder({ 'a.md': UNSOUND });
    const { stdout } = await crossfoot(['check', 'a.md', '--locale', 'zh-CN'], { cwd: dir });
    expect(stdout).toMatch(/inconsistent {2}\p{Script=Han}/u);
  });

  test('--rules lists every rule', async () => {
    const { status, stdout } = await crossfoot(['check', '--rules']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^total-of-periods \(error\)$/m);
  });

  test('one bad source does not hide the others', async () => {
    const dir = folder({ 'a.md': UNSOUND });
    const { status, stdout, stderr } = await crossfoot(['check', 'a.md', 'gone.md'], { cwd: dir });
    expect(status).toBe(2);
    expect(stdout).toContain('inconsistent');
    expect(stderr).toContain('gone.md: there is no such file');
  });
});

test('articles read together that contradict each other: in JSON, in both briefings, on the library page', async () => {
  const dir = folder({
    'sources/old.md':
      '---\ntitle: 青禾汽车年报\npublished: 2025-03-28\naliases:\n  青禾汽车: [Qinghe]\n---\n\n青禾汽车2024年营收为31.2亿元。\n',
    'sources/new.md':
      '---\ntitle: 青禾一年\npublished: 2025-06-01\naliases:\n  Qinghe: []\n---\n\nQinghe 2024年营收为33.2亿元。\n',
  });
  const { status, stdout } = await crossfoot(['check', 'sources', '--reporter', 'json'], { cwd: dir });
  const { sources, disagreements } = JSON.parse(stdout);
  expect([status, sources.length, disagreements.length]).toEqual([1, 2, 1]);
  expect(disagreements[0].statements.map(({ source }: { source: { id: string } }) => source.id)).toEqual([
    'new',
    'old',
  ]);
  await crossfoot(['build', '--format', 'md,html'], { cwd: dir });
  const output = (...names: string[]) => readFileSync(join(dir, 'output', ...names), 'utf8');
  expect(output('old', 'briefing.en.md')).toMatch(/RMB 3\.32bn: 青禾一年, 2025-06-01/);
  expect(output('new', 'briefing.zh-CN.md')).toMatch(/31\.2亿元.*青禾汽车年报/);
  const page = output('index.html').split('id="disagreements"')[1]!;
  expect(page.indexOf('33.2亿元')).toBeLessThan(page.indexOf('31.2亿元'));
  expect(page).toContain('href="new/briefing.zh-CN.html#f-');
});
