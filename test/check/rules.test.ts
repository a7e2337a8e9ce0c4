import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, rules } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { LOCALES } from '../../pipeline/model/locale.ts';
import { articleOf } from './article.ts';
import { withRules } from './readme.ts';

it('are listed in the README as they are (npm run readme)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withRules(readme)).toBe(readme);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named and explained in every language', () => {
    for (const locale of LOCALES) for (const text of [rule.title, rule.about]) expect(text[locale]).not.toBe('');
  });

  it.each(rule.examples.map(({ text, expect: verdicts }) => [text, verdicts] as const))('%s', (text, verdicts) => {
    const { findings } = check(extract(articleOf(text)));
    expect(findings.filter((finding) => finding.rule === id).map(({ verdict }) => verdict)).toEqual(verdicts);
    // who says so is not asked again with all money of one currency
    const equations = findings.filter((finding) => finding.rule === id && finding.relation === '=' && finding.stated);
    if (rules.find((rule) => rule.id === id)!.equatesMoney === false && id !== 'repeated-passage')
      expect(equations).toEqual([]);
    // what is right by one rule is wrong by none
    if (!verdicts.some((verdict) => verdict === 'inconsistent' || verdict === 'tension'))
      expect(findings.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'tension')).toEqual([]);
  });
});
