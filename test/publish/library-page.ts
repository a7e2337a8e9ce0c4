import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from '../../pipeline/publish/index.ts';
import { published } from './published.ts';

/** The library page of two briefings, as published. */
export async function libraryPage(css: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'library-'));
  await publish(out, [published('one'), published('two')], { css });
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  rmSync(out, { recursive: true });
  return html;
}
