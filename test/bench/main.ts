// npm run bench [-- PART… | -- FILE]: ratios between things measured in one run on one machine.
import { existsSync } from 'node:fs';
import { batch } from './batch.ts';
import { build } from './build.ts';
import { bulk } from './bulk.ts';
import { checks } from './checks.ts';
import { dev } from './dev.ts';
import { flatness } from './flatness.ts';
import { large } from './large.ts';
import { others } from './others.ts';
import { rebuild } from './rebuild.ts';
import { recognizers } from './recognizers.ts';
import { say } from './say.ts';

interface Bench {
  title: string;
  run(file?: string): Promise<string>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  recognizers: { title: 'Against Recognizers-Text, in one process on the same text', run: recognizers },
  checks: { title: 'Time to check facts, however many', run: checks },
  flatness: { title: 'Cost per character, against that of the shortest text (flat is 1)', run: flatness },
  build: {
    title: 'A whole build, against a bare script that prints the same two pages with the same browser',
    run: build,
  },
  rebuild: { title: 'Building again', run: rebuild },
  dev: { title: 'The live preview, from a save to the page', run: dev },
  bulk: { title: 'A thousand articles as facts and findings, without briefings', run: bulk },
  others: { title: 'Markdown to PDF alone, against other tools', run: others },
  batch: { title: 'A hundred articles in one build', run: batch },
  large: { title: 'Files of 10 KB to 10 MB, each in a process of its own', run: large },
};

const wanted = process.argv.slice(2);
const names = wanted.filter((word) => Object.hasOwn(BENCHES, word));
const [file, ...more] = wanted.filter((word) => !names.includes(word));
if (more.length > 0 || (file !== undefined && !existsSync(file))) {
  const parts = Object.keys(BENCHES).join(', ');
  process.stderr.write(
    `${[file, ...more].join(', ')}: no part of the bench and no one article\n  The parts: ${parts}.\n`,
  );
  process.exit(2);
}
const chosen = names.length > 0 ? names : file ? ['recognizers'] : Object.keys(BENCHES);
for (const name of chosen) {
  const { title, run } = BENCHES[name]!;
  say(`${name} …`);
  const result = await run(file);
  say('');
  console.log(`${name}: ${title}\n${result}\n`);
}
