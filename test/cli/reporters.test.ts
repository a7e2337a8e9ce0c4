import { expect, test } from 'vitest';
import { analyse, compareSources } from '../../pipeline/analyse.ts';
import { REPORTERS } from '../../pipeline/cli/options.ts';
import { reporter } from '../../pipeline/cli/reporters/index.ts';
import type { Checked } from '../../pipeline/cli/reporters/reporter.ts';
import { UNSOUND } from './run.ts';

/** All that a reporter prints, its pieces put together. */
async function printed(name: (typeof REPORTERS)[number], checked: Checked): Promise<string> {
  const said = (await reporter(name))(checked, 'en');
  return typeof said === 'string' ? said : [...said].join('');
}

/** A finding whose every word tries to be something else. */
function hostile() {
  const analysis = analyse(Buffer.from(UNSOUND), 'a,b:c%\r\n::error::x.md');
  const [finding] = analysis.findings.findings.filter(({ severity }) => severity === 'error');
  const words = '50%\r\n::set-output name=x::y | <img src=x> `code` [a](javascript:x)\u001b[2J';
  finding!.message = { 'zh-CN': words, en: words };
  return { analyses: [analysis], disagreements: [] };
}

test('GitHub: a finding is one command, whatever its path and words', async () => {
  const said = await printed('github', hostile());
  expect(said.trimEnd().split(/[\r\n]/)).toHaveLength(1);
  expect(said).toMatch(
    /^::error file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax\.md,line=3,col=\d+,endLine=3,endColumn=\d+,title=[^:,]*::50%25%0D%0A::set-output/,
  );
});

test('Markdown: nothing of the article is markup, and a row stays a row', async () => {
  const said = await printed('markdown', hostile());
  expect(said).not.toMatch(/(?<!\\)[<`[]/);
  const rows = said.split('\n').filter((line) => line.startsWith('| 3'));
  expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([6]);
});

test('a terminal gets no control characters', async () => {
  expect(await printed('pretty', hostile())).not.toMatch(/\u001b\[2J|\r/);
});

test('sources that contradict each other: told at both, in every reporter', async () => {
  const texts = ['青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营收为33.2亿元。'];
  const analyses = texts.map((text, i) => analyse(Buffer.from(text), `${i}.md`));
  const disagreements = compareSources(analyses);
  for (const name of REPORTERS)
    expect((await printed(name, { analyses, disagreements })).match(/this text says/g), name).toHaveLength(2);
});

test('JSON and SARIF parse back to the same words', async () => {
  for (const name of ['json', 'sarif'] as const)
    expect(JSON.stringify(JSON.parse(await printed(name, hostile())))).toContain('::set-output name=x::y');
});

test.each(REPORTERS)('%s of nothing', async (name) => {
  const said = await printed(name, { analyses: [], disagreements: [] });
  expect(said === '' || said.endsWith('\n')).toBe(true);
});
