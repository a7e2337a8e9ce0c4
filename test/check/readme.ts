// npm run readme: writes the list of rules into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../pipeline/check/index.ts';

const [OPEN, CLOSE] = ['<!-- rules -->\n', '<!-- /rules -->'];

/** The README with the list of the rules as they are. */
export function withRules(readme: string): string {
  const rows = rules.map(
    ({ id, title, about }) => `| \`${id}\` | ${title['zh-CN']} | ${about.en.replaceAll('|', '\\|')} |`,
  );
  const table = `\n| rule | | what it looks for |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`;
  const [start, end] = [readme.indexOf(OPEN), readme.indexOf(CLOSE)];
  if (start < 0 || end < start) throw new Error(`the README lacks ${OPEN.trim()} and ${CLOSE}`);
  return readme.slice(0, start + OPEN.length) + table + readme.slice(end);
}

if (import.meta.main) writeFileSync('README.md', withRules(readFileSync('README.md', 'utf8')));
