import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findSources } from '../../pipeline/sources.ts';
import { ratio, table } from './measure.ts';

/** The first article of sources/ into all formats and both languages, against bare Puppeteer; processes of their own, in turn. */
export async function build(): Promise<string> {
  const [source] = findSources(['sources']).paths;
  if (!source) return '  sources/ is empty';
  const out = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    const id = firstBuild(source, out);
    const pages = ['zh-CN', 'en'].map((locale) => join(out, id, `briefing.${locale}.html`));
    const times = { whole: [] as number[], bare: [] as number[] };
    for (let round = 0; round < 5; round++) {
      times.whole.push(node('pipeline/main.js', 'build', source, '--out', out, '--force'));
      times.bare.push(node('test/bench/bare.ts', ...pages));
    }
    const [whole, bare] = [median(times.whole), median(times.bare)];
    return table([
      ['bare Puppeteer, two PDFs', ratio(1)],
      ['whole build, six files and the library', ratio(whole / bare)],
    ]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Also unpacks the browser, where that has not happened yet. @returns the id of the source */
function firstBuild(source: string, out: string): string {
  node('pipeline/main.js', 'build', source, '--out', out);
  const { stdout } = spawnSync(process.execPath, ['pipeline/main.js', 'facts', source], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout.toString()).source.id;
}

/** @returns milliseconds; throws where the run fails */
function node(...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
