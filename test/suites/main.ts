// SUITES=FOLDER node test/suites/main.ts: how many cases of each suite are read as it wants, and why the others are not.
import { SUITES } from './all.ts';
import { rejected } from './suite.ts';

for (const [suite, list] of Object.entries(SUITES)) {
  const right = list.filter((one) => one.right).length;
  const reasons = Object.entries(rejected[suite] ?? {});
  const apart = reasons.reduce((sum, [, numbers]) => sum + numbers.length, 0);
  const share = (right / Math.max(1, list.length - apart)) * 100;
  console.log(`${suite}: ${list.length} cases, ${right} right, ${apart} rejected; ${share.toFixed(1)}% of the rest`);
  for (const [reason, numbers] of reasons) console.log(`  ${numbers.length} × ${reason}`);
}
