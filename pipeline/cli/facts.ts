import { once } from 'node:events';
import { withAliases } from '../config-file.ts';
import { extract } from '../extract/index.ts';
import { read } from '../read/index.ts';
import { readSource } from '../sources.ts';
import { explain } from './explain.ts';
import type { FactsOptions } from './options.ts';

export async function run({ source, explain: explained }: FactsOptions): Promise<number> {
  const sheet = extract(withAliases(read(await readSource(source), source)));
  for (const piece of explained ? explain(sheet) : json(sheet)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
  return 0;
}

/** An object as JSON, its lists item by item: the whole of a long article's would be a string of hundreds of megabytes. */
function* json(value: object): Generator<string> {
  let before = '{\n';
  for (const [name, field] of Object.entries(value)) {
    yield `${before}  ${JSON.stringify(name)}: `;
    before = ',\n';
    if (!Array.isArray(field) || field.length === 0) yield indented(field, '  ');
    else {
      for (const [i, item] of field.entries()) yield `${i === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}

const indented = (value: unknown, by: string) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
