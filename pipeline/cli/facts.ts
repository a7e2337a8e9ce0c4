import { once } from 'node:events';
import { extract } from '../extract/index.ts';
import { read } from '../read/index.ts';
import { withAliases } from '../settings/folder.ts';
import { readSource } from '../sources.ts';
import { explain } from './explain.ts';
import { jsonPieces } from './json-pieces.ts';
import type { FactsOptions } from './options.ts';

export async function run({ source, explain: explained }: FactsOptions): Promise<number> {
  const sheet = extract(withAliases(read(await readSource(source), source)));
  for (const piece of explained ? explain(sheet) : jsonPieces(sheet)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
  return 0;
}
