import type { Fact, FactSheet } from '../../pipeline/model/fact.ts';

/** A fact sheet from what matters of each fact; the rest is filled in. Facts stand one after the other, each its own sentence. */
export function sheetOf(partial: readonly Partial<Fact>[]): FactSheet {
  const facts = partial.map((given, i): Fact => {
    const digits = given.written?.digits ?? ['1'];
    return {
      id: `f${i}`,
      start: i * 20,
      end: i * 20 + 5,
      line: 1,
      column: i * 20 + 1,
      text: digits.join('~'),
      kind: 'money',
      value: Number(digits[0]),
      low: null,
      high: null,
      written: { digits: [...digits], fine: '1', coarse: '1', more: false },
      unit: '元',
      unitInferred: false,
      currency: 'CNY',
      hedge: null,
      entity: '远山科技',
      scope: null,
      metric: null,
      metricId: null,
      undated: null,
      period: null,
      change: null,
      base: null,
      direction: null,
      shareOf: null,
      aggregate: null,
      per: null,
      stance: 'actual',
      attribution: null,
      quote: '',
      inQuote: { start: 0, end: 0 },
      sentence: i,
      block: 0,
      heading: false,
      list: null,
      cell: null,
      cues: [],
      confidence: 0.9,
      also: [],
      copyOf: null,
      why: [],
      ...given,
    };
  });
  const source: FactSheet['source'] = {
    id: 'sample',
    path: 'sample.txt',
    title: null,
    outlet: null,
    author: null,
    published: null,
    language: 'zh-CN',
    encoding: 'utf-8',
    format: 'text',
    sha256: '0'.repeat(64),
  };
  return { source, facts, periods: [], passages: [], unread: [], entities: [] };
}
