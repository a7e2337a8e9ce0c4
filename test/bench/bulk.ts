import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './measure.ts';
import { together } from './run.ts';
import { businessText, companies } from './text.ts';

const ARTICLES = 1000;
const LENGTH = 2000;

/** A thousand articles as facts and findings, without briefings, in one process and in two. */
export async function bulk(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    for (const half of ['0', '1']) mkdirSync(join(dir, half));
    for (let i = 0; i < ARTICLES; i++)
      writeFileSync(join(dir, String(i % 2), `${i}.md`), businessText(LENGTH, i + 1, companies(i)));
    const check = (path: string) => ['pipeline/main.js', 'check', path, '--reporter', 'json'];
    const one = await together([check(dir)]);
    const two = await together([check(join(dir, '0')), check(join(dir, '1'))]);
    const rate = (time: number) => `${Math.round((ARTICLES / time) * 1000)} articles a second`;
    return table([
      ['one worker', rate(one), '1.00×'],
      ['two workers', rate(two), `${(one / two).toFixed(2)}×`],
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
