import { extract } from '../extract/index.ts';
import { read } from '../read/index.ts';
import { readSource } from '../sources.ts';
import { explain } from './explain.ts';
import type { FactsOptions } from './options.ts';

export async function run({ source, explain: explained }: FactsOptions): Promise<number> {
  const sheet = extract(read(await readSource(source), source));
  process.stdout.write(explained ? explain(sheet) : `${JSON.stringify(sheet, null, 2)}\n`);
  return 0;
}
