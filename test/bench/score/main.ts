// npm run score -- DIR [--list]: how much of hand-made keys (NN.txt + NN.gold.json) the extractor finds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { read } from '../../../pipeline/read/index.ts';
import { KeyFile } from './key.ts';
import { COLUMNS, rates, type Score, score, total } from './score.ts';

const args = process.argv.slice(2);
const listing = args.includes('--list');
const folders = args.filter((arg) => arg !== '--list');
const articles = folders.flatMap(keyedArticles);
if (folders.length === 0 || articles.length === 0) {
  console.error(
    folders.length === 0
      ? 'Usage: npm run score -- DIR [--list]'
      : `${folders.join(', ')}: no NN.txt with NN.gold.json`,
  );
  process.exitCode = 2;
} else {
  const scores = articles.map(({ name, text, key }) => {
    const { figures } = KeyFile.parse(JSON.parse(readFileSync(key, 'utf8')));
    const one = score(figures, extract(read(readFileSync(text), text)).facts);
    print(name, one);
    return one;
  });
  if (scores.length > 1) print('total', total(scores));
}

/** `NN.txt` beside `NN.gold.json`, or `article.txt` beside `gold.json`. */
function keyedArticles(folder: string): { name: string; text: string; key: string }[] {
  return readdirSync(folder)
    .filter((file) => file === 'gold.json' || file.endsWith('.gold.json'))
    .sort()
    .flatMap((file) => {
      const name = file === 'gold.json' ? 'article' : file.slice(0, -'.gold.json'.length);
      const text = ['.txt', '.md', '.html'].map((end) => join(folder, name + end)).find((path) => existsSync(path));
      return text ? [{ name, text, key: join(folder, file) }] : [];
    });
}

function print(name: string, one: Score): void {
  console.log(`${name}: ${one.keyed} keyed, ${one.found} found`);
  for (const column of COLUMNS) {
    const { precision, recall, f1 } = rates(one, column);
    const numbers = { precision, recall, F1: f1 };
    const shown = Object.entries(numbers).map(([label, value]) => `${label} ${value.toFixed(4)}`);
    console.log(`  ${column.padEnd(11)} ${shown.join('  ')}`);
  }
  if (listing) for (const miss of one.misses) console.log(`  ${miss}`);
}
