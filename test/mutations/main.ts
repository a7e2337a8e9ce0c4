// npm run bench:mutations -- [--missed] FILE…: changes one figure of an article at a time and counts what the checks call out.
// A relations.json beside an article is an answer key of its relations; without one those of the clean text are used.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bench, type Result, sumUp, table } from './bench.ts';

const paths = process.argv.slice(2).filter((word) => word !== '--missed');
const results: Result[] = [];
for (const path of paths) {
  const key = join(dirname(path), 'relations.json');
  const known = existsSync(key) ? JSON.parse(readFileSync(key, 'utf8')) : undefined;
  const result = bench(readFileSync(path, 'utf8'), path, known);
  results.push(result);
  console.log(`${table(result)}\n`);
  for (const { message, line } of result.alarms) console.log(`${path}:${line}: ${message.en}`);
  if (process.argv.includes('--missed'))
    for (const { mutation, observable, localised } of result.outcomes)
      if (observable && !localised)
        console.log(
          `missed: ${mutation.kind}: ${mutation.figures.map(({ text, line, column }) => `${line}:${column} ${text}`).join(', ')} → ${mutation.edits[0]!.text}`,
        );
}
if (results.length > 1) console.log(table(sumUp(results)));
if (paths.length === 0) {
  console.error('Name an article: npm run bench:mutations -- sources/yuanshan-retail-half-year.txt');
  process.exitCode = 2;
}
