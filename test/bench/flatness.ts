import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { scan } from '../../pipeline/extract/scan/scan.ts';
import { read } from '../../pipeline/read/index.ts';
import { fastest, ratio, table } from './measure.ts';
import { businessText } from './text.ts';

/** Thousands of characters; up to 10 MB goes the bench of large files. */
const SIZES = [4, 40, 200];

/** Cost per character of each stage at growing sizes, as a multiple of the cost at the smallest. */
export async function flatness(): Promise<string> {
  const rows: string[][] = [['characters', 'recognise', 'read', 'extract', 'check', 'text → findings']];
  let base: number[] | null = null;
  for (const size of SIZES) {
    const text = businessText(size * 1000);
    const bytes = Buffer.from(text);
    const article = read(bytes, 'bench.md');
    const sheet = extract(article);
    const stages = [
      () => article.sentences.map(({ start, end }) => scan(article.view.text, start, end)),
      () => read(bytes, 'bench.md'),
      () => extract(article),
      () => check(sheet),
      () => check(extract(read(bytes, 'bench.md'))),
    ];
    const costs: number[] = [];
    for (const stage of stages) costs.push((await fastest(stage, 600)) / text.length);
    base ??= costs;
    rows.push([`${size},000`, ...costs.map((cost, i) => ratio(cost / base![i]!))]);
  }
  return table(rows);
}
