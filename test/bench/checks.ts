import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { fastest, ratio, table } from './measure.ts';
import { businessText } from './text.ts';

const SIZES = [1000, 3000, 10_000, 30_000];
/** Characters that hold the most facts asked for, with room. */
const ENOUGH = 800_000;

/** Time to check the first so many facts of one long text: in all, for each of them, and where a bound cut the search. */
export async function checks(): Promise<string> {
  const sheet = extract(read(Buffer.from(businessText(ENOUGH)), 'bench.md'));
  const rows: string[][] = [['facts', 'milliseconds', 'a fact, against the fewest', 'relations', 'bounds reported']];
  let base: number | null = null;
  for (const size of SIZES) {
    const part = { ...sheet, facts: sheet.facts.slice(0, size) };
    const { findings, coverage } = check(part);
    const cost = await fastest(() => check(part), 600);
    base ??= cost / size;
    rows.push([
      String(part.facts.length),
      cost.toFixed(0),
      ratio(cost / size / base),
      String(findings.length),
      String(coverage.bounds.length),
    ]);
  }
  return table(rows);
}
