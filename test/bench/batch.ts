import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ratio, table } from './measure.ts';
import { BUILD } from './run.ts';
import { say } from './say.ts';
import { businessText, companies } from './text.ts';

const FEW = 10;
const MANY = 100;
/** Milliseconds that the longer build may take; on a slow day it is of fewer articles. */
const BUDGET = 150_000;

/** What one more article of a long build costs, and how much memory that takes, against pages printed by bare Puppeteer. */
export async function batch(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    const few = await build(dir, FEW);
    const many = Math.max(FEW * 2, Math.min(MANY, Math.floor((BUDGET / few.time) * FEW)));
    const long = await build(dir, many);
    const pages = globSync(join(dir, `out-${many}`, '*', 'briefing.*.html'));
    const [bareFew, bareMany] = [await bare(dir, pages.slice(0, FEW * 2)), await bare(dir, pages)];
    const each = (a: number, b: number) => (b - a) / (many - FEW);
    return table([
      ['one more article in bare Puppeteer: two documents on reused pages', ratio(1), ''],
      ['one more article of ours', ratio(each(few.time, long.time) / each(bareFew, bareMany)), 'goal: at most 1.20×'],
      [`memory of ${many} articles against ${FEW}`, ratio(long.memory / few.memory), 'goal: flat'],
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function build(dir: string, count: number): Promise<{ time: number; memory: number }> {
  const sources = join(dir, `${count}`);
  const out = join(dir, `out-${count}`);
  mkdirSync(sources);
  for (let i = 0; i < count; i++) writeFileSync(join(sources, `${i}.md`), businessText(3000, i + 1, companies(i)));
  const peak = join(dir, `peak-${count}`);
  const args = ['--import', resolve('test/bench/peak.ts'), ...BUILD, sources, '--out', out];
  const time = await run(args, { PEAK: peak }, () => {
    const done = globSync(join(out, '.*.new.*')).length;
    say(`batch: ${count} articles of ours, ${done} done`);
  });
  const peaks = globSync(`${peak}.*`).map((path) => Number(path.split('.').at(-1)));
  return { time, memory: peaks.reduce((sum, one) => sum + one, 0) };
}

function bare(dir: string, pages: readonly string[]): Promise<number> {
  for (const path of globSync(join(dir, '*', '*', '*.bare.pdf'))) rmSync(path);
  return run(['test/bench/bare.ts', '--pages', '2', ...pages], {}, () => {
    const done = globSync(join(dir, '*', '*', '*.bare.pdf')).length;
    say(`batch: ${pages.length} documents of bare Puppeteer, ${done} done`);
  });
}

/** @returns milliseconds; `look` is called now and then while it runs */
async function run(args: readonly string[], env: Record<string, string>, look: () => void): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const timer = setInterval(look, 5_000);
  const status = await new Promise((ended) => child.once('close', ended));
  const time = performance.now() - start;
  clearInterval(timer);
  if (status !== 0) throw new Error(`${args[0]}: exit ${status}: ${said}`);
  return time;
}
