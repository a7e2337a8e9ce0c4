import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratio, table } from './measure.ts';
import { BUILD, inTurn, node } from './run.ts';

/** What building again costs: with nothing changed, against a program that hashes the same inputs; with a template changed. */
export async function rebuild(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  const templates = join(dir, 'templates');
  const theme = join(templates, 'theme.css');
  const build = (...more: string[]) =>
    node(...BUILD, 'sources', '--out', join(dir, 'out'), '--format', 'md,html', ...more);
  try {
    cpSync('templates', templates, { recursive: true });
    const css = readFileSync(theme, 'utf8');
    for (let i = 0; i < 3; i++) build('--templates', templates, '--force');
    let round = 0;
    const [changed, forced] = inTurn(
      5,
      () => {
        writeFileSync(theme, `${css}\n.round-${round++} { color: red }\n`);
        return build('--templates', templates);
      },
      () => build('--templates', templates, '--force'),
    );
    const [nothing, hashing] = inTurn(
      9,
      () => build('--templates', templates),
      () => node('test/bench/hashing.ts', 'sources', templates, 'pipeline', 'package-lock.json', 'package.json'),
    );
    return table([
      ['starting Node and hashing the inputs', ratio(1), ''],
      ['nothing changed', ratio(nothing! / hashing!), 'goal: at most 1.50×'],
      ['', '', ''],
      ['everything again, Markdown and HTML', ratio(1), ''],
      ['a template changed: the same facts, other pages', ratio(changed! / forced!), 'goal: below 1'],
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
