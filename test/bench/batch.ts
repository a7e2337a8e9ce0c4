import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ratio, table } from './measure.ts';
import { node } from './run.ts';
import { businessText, companies } from './text.ts';

const FEW = 10;
const MANY = 100;

/** What one more article of a long build costs, and how much memory that takes, against pages printed by bare Puppeteer. */
export async function batch(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    const build = (count: number) => {
      const sources = join(dir, `${count}`);
      mkdirSync(sources);
      for (let i = 0; i < count; i++) writeFileSync(join(sources, `${i}.md`), businessText(3000, i + 1, companies(i)));
      const peak = join(dir, `peak-${count}`);
      const hook = resolve('test/bench/peak.ts');
      const start = performance.now();
      const args = ['--import', hook, 'pipeline/main.js', 'build', sources, '--out', join(dir, `out-${count}`)];
      const { status, stdout } = spawnSync(process.execPath, args, { env: { ...process.env, PEAK: peak } });
      if (status !== 0) throw new Error(String(stdout));
      const peaks = globSync(`${peak}.*`).map((path) => Number(path.split('.').at(-1)));
      return { time: performance.now() - start, memory: peaks.reduce((sum, one) => sum + one, 0) };
    };
    const few = build(FEW);
    const many = build(MANY);
    const pages = globSync(join(dir, `out-${MANY}`, '*', 'briefing.*.html'));
    const bare = (count: number) => node('test/bench/bare.ts', '--pages', '2', ...pages.slice(0, count * 2));
    const [bareFew, bareMany] = [bare(FEW), bare(MANY)];
    const each = (a: number, b: number) => (b - a) / (MANY - FEW);
    return table([
      ['one more article in bare Puppeteer: two documents on reused pages', ratio(1), ''],
      ['one more article of ours', ratio(each(few.time, many.time) / each(bareFew, bareMany)), 'goal: at most 1.20×'],
      [`memory of ${MANY} articles against ${FEW}`, ratio(many.memory / few.memory), 'goal: flat'],
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
