import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Fault } from '../../pipeline/model/fault.ts';
import { launchBrowser } from '../../pipeline/render/browser.ts';
import { createPrinter } from '../../pipeline/render/pdf.ts';
import { crossfoot, folder, SOUND, UNSOUND } from '../cli/run.ts';
import { snapshot } from '../cli/snapshot.ts';
import { killBuilds } from '../fuzz/kills.ts';

const FAST = ['--format', 'md', '--locale', 'zh-CN'];

test('builds killed at random moments lose nothing and leave nothing', { timeout: 300_000 }, async () => {
  expect(await killBuilds(4, 7)).toMatchObject({ kills: 4, problems: [] });
});

/** A small disk of its own; null where this user may not mount one. */
function disk(at: string, size: string): string | null {
  mkdirSync(at);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at]);
  if (status !== 0) return null;
  onTestFinished(() => {
    execFileSync('umount', ['-l', at]);
  });
  return at;
}

describe('the disk', () => {
  test('is full: what was there is whole, and the next build with room is right', async ({ skip }) => {
    const dir = folder({ 'a.md': SOUND });
    const out = disk(join(dir, 'disk'), '4m');
    if (!out) return skip('a file system cannot be mounted here');
    const build = () => crossfoot(['build', 'a.md', '--out', join('disk', 'out'), ...FAST], { cwd: dir });
    expect((await build()).status).toBe(0);
    const before = snapshot(join(out, 'out'));
    writeFileSync(join(dir, 'a.md'), UNSOUND);
    const filler = join(out, 'filler');
    for (let size = 1 << 22; size >= 512; size >>= 1)
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
      } catch {
        // as far as it went
      }
    const { status, stderr } = await build();
    expect(status).toBe(3);
    expect(stderr).toMatch(/disk is full|ENOSPC/);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(snapshot(join(out, 'out'))).toEqual(before);
    rmSync(filler);
    expect((await build()).status).toBe(0);
    expect(readFileSync(join(out, 'out/a/briefing.zh-CN.md'), 'utf8')).toContain('7.0亿');
    expect(readdirSync(join(out, 'out')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('is read-only: one message, and what was there stays', async ({ skip }) => {
    const dir = folder({ 'a.md': SOUND });
    const out = disk(join(dir, 'disk'), '4m');
    if (!out) return skip('a file system cannot be mounted here');
    const build = () => crossfoot(['build', 'a.md', '--out', join('disk', 'out'), ...FAST], { cwd: dir });
    await build();
    const before = snapshot(join(out, 'out'));
    execFileSync('mount', ['-o', 'remount,ro', out]);
    writeFileSync(join(dir, 'a.md'), UNSOUND);
    const { status, stderr } = await build();
    expect(status).toBe(3);
    expect(stderr).toMatch(/read-only/i);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(snapshot(join(out, 'out'))).toEqual(before);
  });
});

// a pipe holds the build where it reads its first source
describe.skipIf(process.platform === 'win32')('a source', () => {
  async function held(files: Record<string, string>, meanwhile: (dir: string) => void) {
    const dir = folder(files);
    execFileSync('mkfifo', [join(dir, 'first.md')]);
    const build = crossfoot(['build', 'first.md', 'second.md', ...FAST], { cwd: dir });
    const pipe = await open(join(dir, 'first.md'), 'w');
    meanwhile(dir);
    await pipe.writeFile(SOUND);
    await pipe.close();
    return { dir, ...(await build) };
  }

  test('that vanishes during the build is a fault of its own, and the others are built', async () => {
    const { dir, status, stderr } = await held({ 'second.md': SOUND }, (dir) => unlinkSync(join(dir, 'second.md')));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^second\.md: there is no such file/);
    expect(readdirSync(join(dir, 'output'))).toContain('first');
  });

  test('that changes during the build is the old or the new one throughout', async () => {
    const { dir, status } = await held({ 'second.md': SOUND }, (dir) => writeFileSync(join(dir, 'second.md'), UNSOUND));
    expect(status).toBe(0);
    const facts = readFileSync(join(dir, 'output/second/facts.json'), 'utf8');
    const briefing = readFileSync(join(dir, 'output/second/briefing.zh-CN.md'), 'utf8');
    const words = facts.includes('7.0亿元') ? '7.0亿' : '6.0亿';
    expect(briefing).toContain(words);
    const after = await crossfoot(['build', 'second.md', ...FAST], { cwd: dir });
    expect(after.status).toBe(0);
    expect(readFileSync(join(dir, 'output/second/facts.json'), 'utf8')).toContain('7.0亿元');
  });
});

test('two builds of the same folder at the same time: both are there, and nothing else', async () => {
  const dir = folder({ 'sources/a.md': SOUND, 'sources/b.md': UNSOUND });
  const runs = await Promise.all(
    [['sources'], ['sources'], ['sources/b.md']].map((args) => crossfoot(['build', ...args, ...FAST], { cwd: dir })),
  );
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(readdirSync(join(dir, 'output')).sort()).toEqual(['a', 'b', 'index.html', 'manifest.json', 'schema']);
});

test('a clock that jumps changes nothing', async () => {
  const dir = folder({
    'a.md': SOUND,
    'clock.mjs': 'const real = Date.now; let n = 0; Date.now = () => real() + (n++ % 2 ? -1 : 1) * 4e11;',
  });
  const env = { CROSSFOOT_CACHE: join(dir, 'cache') };
  await crossfoot(['build', 'a.md', '--out', 'one', ...FAST], { cwd: dir, env });
  const jumps = { ...env, NODE_OPTIONS: `--import ${resolve(dir, 'clock.mjs')}` };
  const { status } = await crossfoot(['build', 'a.md', '--out', 'two', ...FAST], { cwd: dir, env: jumps });
  expect(status).toBe(0);
  expect(snapshot(join(dir, 'two'))).toEqual(snapshot(join(dir, 'one')));
});

test.skipIf(process.platform !== 'linux')('a document that ends its browser twice fails alone', async () => {
  const page = (words: string, times = 1) =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${`<p>${words}</p>`.repeat(times)}</body></html>`;
  const heavy = page('heavy '.repeat(50), 30_000);
  let printing = false;
  const printer = createPrinter({
    pages: 2,
    async launch() {
      const launched = await launchBrowser();
      // as the system does to whoever takes too much memory
      if (printing) setTimeout(() => process.kill(-launched.browser.process()!.pid!, 'SIGKILL'), 50);
      return launched;
    },
  });
  onTestFinished(() => printer.close());
  const to = { name: 'heavy.pdf', date: null };
  await printer.print(page('light'), to);
  printing = true;
  const print = printer.print(heavy, to).catch((error) => error);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const [first] = readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`crossfoot-browser-${process.pid}-`);
    } catch {
      return false;
    }
  });
  process.kill(Number(first), 'SIGKILL');
  const fault = await print;
  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toMatchObject({ path: 'heavy.pdf', exitCode: 3, message: expect.stringContaining('twice') });
  printing = false;
  expect(Buffer.from(await printer.print(page('light'), to)).toString('latin1', 0, 5)).toBe('%PDF-');
});
