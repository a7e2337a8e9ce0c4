import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSources } from '../../pipeline/sources.ts';
import { ratio, table } from './measure.ts';
import { BUILD, inTurn, node, warm } from './run.ts';

/** The first article of sources/ into all formats and both languages, against bare Puppeteer; processes of their own, in turn. */
export async function build(): Promise<string> {
  const [source] = findSources(['sources']).paths;
  if (!source) return '  sources/ is empty';
  const out = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    const id = firstBuild(source, out);
    const pages = ['zh-CN', 'en'].map((locale) => join(out, id, `briefing.${locale}.html`));
    const [whole, bare] = inTurn(
      5,
      () => node(...BUILD, source, '--out', out, '--force'),
      () => node('test/bench/bare.ts', ...pages),
    );
    return table([
      ['bare Puppeteer, two PDFs', ratio(1), ''],
      ['whole build, everything and the library', ratio(whole! / bare!), 'goal: at most 1.25×'],
    ]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Also unpacks the browser, where that has not happened yet. @returns the id of the source */
function firstBuild(source: string, out: string): string {
  warm(source, '--out', out);
  const { stdout } = spawnSync(process.execPath, ['pipeline/main.js', 'facts', source], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout.toString()).source.id;
}
