// node test/fuzz/kills.ts [--kills N --seed S]: builds killed at random moments, by SIGKILL and SIGINT, alone and with all their
// processes. After each, every briefing is whole, the old one or the new one; at the end nothing is lost and nothing is left.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { snapshot } from '../cli/snapshot.ts';
import { mulberry } from '../random.ts';

export interface Killed {
  kills: number;
  /** how many of them came before the build was done */
  midway: number;
  problems: string[];
}

const TEXT = (amount: string) =>
  `# 远山科技亏损收窄\n\n2022年至2024年，远山科技净亏损分别为3.1亿元、1.7亿元和1.2亿元，累计净亏损${amount}。\n`;
const VERSIONS = [TEXT('6.0亿元'), TEXT('7.0亿元')] as const;

/** Two sources, built again and again with other words, and killed while that goes on. */
export async function killBuilds(kills: number, seed: number): Promise<Killed> {
  const dir = mkdtempSync(join(tmpdir(), 'kills-'));
  // browsers make their folders here, so that what is left of them is seen
  const temporary = join(dir, 'tmp');
  const killed: Killed = { kills, midway: 0, problems: [] };
  const env = { ...process.env, TMPDIR: temporary };
  const start = (out: string, ...flags: string[]) => {
    const build = [resolve('pipeline/main.js'), 'build', '--out', out, ...flags];
    return spawn(process.execPath, build, { cwd: dir, env, detached: true });
  };
  const write = (version: number) => {
    for (const name of ['a', 'b']) writeFileSync(join(dir, 'sources', `${name}.md`), VERSIONS[version]!);
  };
  try {
    for (const name of ['sources', 'tmp']) mkdirSync(join(dir, name));
    const whole: Record<string, string>[] = [];
    let usual = 0;
    for (const version of [1, 0]) {
      write(version);
      const began = performance.now();
      await ended(start(`whole-${version}`));
      usual = performance.now() - began;
      whole[version] = snapshot(join(dir, `whole-${version}`));
    }
    await ended(start('output'));
    const random = mulberry(seed);
    for (let i = 0; i < kills; i++) {
      write((i + 1) % 2);
      // a browser that was killed with everything else leaves a folder for the next one to sweep
      const before = new Set(readdirSync(temporary));
      const build = start('output');
      const end = ended(build);
      await pause(random() * usual);
      const signal = random() < 0.6 ? 'SIGKILL' : 'SIGINT';
      const all = random() < 0.5;
      if (build.exitCode === null && build.signalCode === null) {
        killed.midway++;
        process.kill(all ? -build.pid! : build.pid!, signal);
      }
      await end;
      for (const id of ['a', 'b'])
        if (!whole.some((one) => same(one, snapshot(join(dir, 'output')), id)))
          killed.problems.push(`kill ${i}, ${signal}: ${id} is neither the old nor the new one`);
      const left = await remains(build.pid!, temporary, all ? null : before);
      if (left.length > 0)
        killed.problems.push(`kill ${i}, ${signal}${all ? ' to all' : ''}: left: ${left.join(', ')}`);
    }
    const last = kills % 2;
    write(last);
    await ended(start('output', '--force'));
    const differing = differences(snapshot(join(dir, 'output')), whole[last]!);
    if (differing.length > 0)
      killed.problems.push(
        `the build after the last kill differs from one in an empty folder: ${differing.join(', ')}`,
      );
    if (readdirSync(temporary).length > 0) killed.problems.push(`left: ${readdirSync(temporary)}`);
    return killed;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

function same(whole: Record<string, string>, now: Record<string, string>, id: string): boolean {
  const own = (all: Record<string, string>) => Object.entries(all).filter(([path]) => path.startsWith(`${id}/`));
  return JSON.stringify(own(whole)) === JSON.stringify(own(now));
}

/** The paths that are in one only, or hold something else. */
const differences = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);

/** Milliseconds after which what is there stays there: a browser that is just starting is waited for. */
const PATIENCE = 40_000;

/** What there still is of a build that ended: processes and, where they could clean up, their folders. */
async function remains(group: number, temporary: string, before: ReadonlySet<string> | null): Promise<string[]> {
  for (let waited = 0; ; waited += 50) {
    const left = processes().filter((text) => text.includes(temporary));
    if (members(group) > 0) left.push(`a process of group ${group}`);
    if (before) left.push(...readdirSync(temporary).filter((name) => !before.has(name)));
    if (left.length === 0 || waited >= PATIENCE) return left;
    await pause(50);
  }
}

/** The command lines of all processes, where the system shows them. */
function processes(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    });
}

function members(group: number): number {
  try {
    process.kill(-group, 0);
    return 1;
  } catch {
    return 0;
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  const { kills, midway, problems } = await killBuilds(Number(values.kills), Number(values.seed));
  console.log(`${kills} kills, ${midway} of them midway; ${problems.length} problems`);
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
