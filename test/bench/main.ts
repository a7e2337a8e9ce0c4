// npm run bench [-- NAME…]: ratios between things measured in one run on one machine.
import { build } from './build.ts';
import { checks } from './checks.ts';
import { flatness } from './flatness.ts';

const BENCHES = {
  checks: ['Time to check facts, however many', checks],
  flatness: ['Cost per character, against that of the shortest text (flat is 1)', flatness],
  build: ['A whole build, against a bare script that prints the same two pages with the same browser', build],
} as const;

const wanted = process.argv.slice(2);
for (const [name, [title, run]] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`${name}: ${title}\n${await run()}\n`);
}
