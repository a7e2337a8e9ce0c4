import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { analyse, compareSources } from '../../pipeline/analyse.ts';
import { sarif } from '../../pipeline/publish/sarif.ts';

const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const problems = (log: unknown) => (validate(log) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.message}`));

test('the schema tells a wrong log', () => {
  const { runs, ...rest } = JSON.parse(JSON.stringify(sarif([]))) as { runs: object[] };
  expect(problems({ ...rest, runs: [{ ...runs[0], columnKind: 'bytes' }] })).not.toEqual([]);
});

test.each([
  ['of nothing', []],
  ['of one source', ['远山科技2022年至2024年净亏损分别为3.1亿元、1.7亿元和1.2亿元，累计净亏损7.0亿元。']],
  ['of sources that contradict each other', ['青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营收为33.2亿元。']],
  [
    'of text with every kind of character',
    ['青禾汽车2024年营收为31.2亿元"\\\u0001\u{1f600}\ud800，微增25.6%。\r\n\r\n增长了30%。'],
  ],
])('a log %s is valid SARIF 2.1.0', (_, texts: readonly string[]) => {
  const analyses = texts.map((text, i) => analyse(Buffer.from(`${text}\n`), `dir with space/第${i}篇 #?%.md`));
  compareSources(analyses);
  const log = JSON.parse(JSON.stringify(sarif(analyses.map(({ findings }) => findings))));
  expect(problems(log)).toEqual([]);
});

test('a log of every article we ship is valid, and its regions are where its figures are', () => {
  for (const path of ['sources/two-model-makers-list-in-hong-kong.md', 'sources/qinghe-motors-annual-results.html']) {
    const { findings } = analyse(readFileSync(path), path);
    const log = JSON.parse(JSON.stringify(sarif([findings])));
    expect(problems(log)).toEqual([]);
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    for (const { locations } of log.runs[0].results) {
      const { startLine, startColumn, charOffset, charLength, endLine, endColumn } =
        locations[0].physicalLocation.region;
      const figure = lines.join('\n').slice(charOffset, charOffset + charLength);
      expect(lines[startLine - 1]!.slice(startColumn - 1)).toMatch(
        new RegExp(`^${figure.replace(/[^\p{L}\d]/gu, '.')}`, 'u'),
      );
      expect(endLine === startLine ? lines[startLine - 1]!.slice(startColumn - 1, endColumn - 1) : figure).toBe(figure);
    }
  }
});
