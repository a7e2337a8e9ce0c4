import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

const owners = (text: string) =>
  extract(read(new TextEncoder().encode(text), 'a.txt')).facts.map((fact) => `${fact.text} ${fact.entity}`);

describe('a report on a market', () => {
  it('speaks of the market again behind a paragraph that goes through companies', () => {
    const text = [
      '2024年4月,全国乘用车市场销量153万辆。',
      '青禾汽车(600001.SH)销量31万辆,远山汽车(600002.SH)销量15万辆,川海汽车(600003.SH)销量9万辆。',
      '乘用车出口41万辆。',
    ].join('\n\n');
    expect(owners(text)).toEqual([
      '153万辆 全国乘用车市场',
      '31万辆 青禾汽车',
      '15万辆 远山汽车',
      '9万辆 川海汽车',
      '41万辆 全国乘用车市场',
    ]);
  });
});
