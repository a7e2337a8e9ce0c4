// node test/ci/changed-digit.ts ARTICLE: changes, one at a time, the first digit of every figure that a total over periods
// is made of, and sees whether the checks call it out.
import { readFileSync } from 'node:fs';
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

const path = process.argv[2]!;
const article = read(readFileSync(path), path);
const { findings } = check(extract(article));
const parts = findings
  .filter(({ rule, verdict }) => rule === 'total-of-periods' && verdict.startsWith('consistent'))
  .flatMap(({ facts, stated }) => facts.filter(({ id }) => id !== stated?.id));
let missed = parts.length === 0 ? 1 : 0;
for (const { start, text } of parts) {
  const at = start + text.search(/\d/);
  const digit = article.text[at]!;
  const changed = article.text.slice(0, at) + (digit === '9' ? '8' : Number(digit) + 1) + article.text.slice(at + 1);
  const found = check(extract(read(Buffer.from(changed), path))).findings.some(
    ({ verdict, facts, stated }) =>
      verdict === 'inconsistent' && [...facts, ...(stated ? [stated] : [])].some((fact) => fact.start === start),
  );
  if (!found) missed++;
  console.log(`${found ? 'found' : 'missed'}: ${text} with its first digit changed`);
}
process.exitCode = missed === 0 ? 0 : 1;
