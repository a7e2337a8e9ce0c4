import { join } from 'node:path';
import { localesIn } from '../locales.ts';
import { merge } from '../publish/index.ts';
import { createRenderer } from '../render/index.ts';
import type { MergeOptions } from './options.ts';

/** @returns 0; what cannot be merged is a Fault */
export async function run({ from, out, templates }: MergeOptions): Promise<number> {
  const { css } = await createRenderer({ formats: [], locales: localesIn(templates), page: 'A4', templates }, null);
  const { sources } = await merge(out, from, { css });
  const what = sources.length === 1 ? 'one source' : `${sources.length} sources`;
  process.stdout.write(`${join(out, 'index.html')} shows ${what}.\n`);
  return 0;
}
