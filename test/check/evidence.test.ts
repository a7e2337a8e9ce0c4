import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { articleOf } from './article.ts';

/** What a text is accused of: rule, verdict and the figure it is said of. */
const accusations = (...paragraphs: string[]): string[] =>
  check(extract(articleOf(paragraphs.join('\n\n'))))
    .findings.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'tension')
    .map(({ rule, verdict, stated }) => `${rule} ${verdict} ${stated?.text}`);

const LEAD = '2024年,远山科技营收为52.1亿元,同比增长14%,员工人数为3200人。';

describe('a passage told again', () => {
  const later = (rate: string) => `2024年,远山科技营收为52.1亿元,同比增长${rate}。`;
  it('agrees', () => expect(accusations(LEAD, later('14%'))).toEqual([]));
  it('shows a rate of two digits that differs, since the amount beside it is the same', () =>
    expect(accusations(LEAD, later('17%'))).toEqual(['same-fact-twice inconsistent 17%']));
  it('is no other passage that has its own amount', () =>
    expect(accusations(LEAD, '2024年,远山科技的海外营收为8.3亿元,同比增长17%。')).toEqual([]));
});

describe('a guess that one slip would bear out', () => {
  const parts = (second: string) =>
    `2024年,远山科技营收为6862.2亿元,其中港机业务收入4760.35亿元,环保业务收入${second}亿元。`;
  it('holds', () => expect(accusations(parts('2101.84'))).toEqual([]));
  it('is a tension with one digit changed', () =>
    expect(accusations(parts('2301.84'))).toEqual(['parts-of-whole tension 6862.2亿元']));
  it('is none where the parts are only some of it', () => expect(accusations(parts('1377.92'))).toEqual([]));
});

describe('amounts in two currencies whose digits agree', () => {
  const grown = (unit: string) => `2024年,远山科技营收为4.98亿${unit},2023年营收为7070万元,同比增长604.4%。`;
  it('are in one by mistake', () => {
    expect(accusations(grown('元'))).toEqual([]);
    expect(accusations(grown('港元')).some((one) => /tension/.test(one))).toBe(true);
  });
  it('are told of no more than once', () => expect(accusations(grown('美元'))).toHaveLength(1));
  it('agree by their meaning where the text gives both', () =>
    expect(accusations('2024年,远山科技营收为8.08亿美元(约合52.07亿元),2023年营收为5.02亿美元,同比增长61%。')).toEqual(
      [],
    ));
});
