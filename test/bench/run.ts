import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What `npm run build:report` gives Node. */
export const BUILD: readonly string[] = scripts['build:report'].split(' ').slice(1);

/** Code is loaded as a bundle from its third build on: what is measured is what a user has day after day. */
export function warm(...args: string[]): void {
  for (let i = 0; i < 3; i++) node(...BUILD, ...args, '--force');
}

/** @returns milliseconds of a run of Node; throws where it fails */
export function node(...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Several runs at the same time. @returns milliseconds until the last is done */
export async function together(runs: readonly (readonly string[])[]): Promise<number> {
  const start = performance.now();
  const ends = runs.map(
    (args) => new Promise((resolve) => spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', resolve)),
  );
  const statuses = await Promise.all(ends);
  if (statuses.some((status) => status !== 0 && status !== 1)) throw new Error(`exit ${statuses}`);
  return performance.now() - start;
}

/** The medians of several works, done in turn, so that a slow moment hurts all of them. */
export function inTurn(rounds: number, ...works: (() => number)[]): number[] {
  const times = works.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) for (const [i, work] of works.entries()) times[i]!.push(work());
  return times.map((values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!);
}
