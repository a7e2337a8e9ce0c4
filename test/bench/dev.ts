import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { table } from './measure.ts';

const ROUNDS = 7;
const GOAL = 'goal: below 200 ms';

/** What is saved, and how it differs each time. */
const SAVES: readonly (readonly [what: string, file: string, next: (text: string, round: number) => string])[] = [
  ['source', 'sources/two-model-makers-list-in-hong-kong.md', (text, round) => `${text}\n第${round}次改动。\n`],
  ['template', 'templates/zh-CN/briefing.md.hbs', (text, round) => `${text}\nRound ${round}\n`],
  ['theme', 'templates/theme.css', (text, round) => `${text}\n.round-${round} { color: red }\n`],
  ['lexicon', 'pipeline/lexicon/hedges.ts', (text, round) => `${text}\n// round ${round}\n`],
];

/** From the save of a file to the whole page, made anew and fetched: the median of several. */
export async function dev(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  for (const name of ['pipeline', 'templates', 'sources', 'package.json', 'package-lock.json'])
    cpSync(name, join(dir, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  const child = spawn(process.execPath, ['pipeline/main.js', 'dev', '--port', '0'], { cwd: dir });
  try {
    const url = await new Promise<string>((found) => {
      child.stdout.on('data', (data) => {
        const [at] = /http:\S+/.exec(String(data)) ?? [];
        if (at) found(at);
      });
    });
    const events = (await fetch(`${url}events`)).body!.getReader();
    await events.read();
    const page = `${url}two-model-makers-list-in-hong-kong/briefing.zh-CN.html`;
    const load = async () => (await fetch(page)).text();
    await load();
    const rows: string[][] = [];
    for (const [what, file, next] of SAVES) {
      const text = readFileSync(join(dir, file), 'utf8');
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        writeFileSync(join(dir, file), next(text, round));
        await events.read();
        await load();
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      rows.push([`a ${what} is saved`, `${Math.round(times[ROUNDS >> 1]!)} ms`, GOAL]);
    }
    return table(rows);
  } finally {
    child.kill();
    rmSync(dir, { recursive: true, force: true });
  }
}
