import { FactSheet } from '../../pipeline/model/fact.ts';
import { FindingSheet } from '../../pipeline/model/finding.ts';
import type { Published } from '../../pipeline/publish/index.ts';

/** A small source, through all stages: one fact, one finding, three briefings. */
export function published(id: string, content = 'briefing'): Published {
  const source = {
    id,
    path: 'sources/远山.md',
    title: '远山科技',
    outlet: null,
    author: null,
    published: '2025-10-09',
    language: 'zh-CN',
    encoding: 'utf-8',
    format: 'markdown',
    sha256: '0'.repeat(64),
  };
  const place = { start: 40, end: 46, line: 3, column: 9 };
  const text = '13.2亿元';
  const fact = {
    ...place,
    id: 'f1',
    text,
    kind: 'money',
    value: 1320000000,
    low: 1315000000,
    high: 1325000000,
    written: { digits: ['1320000000'], fine: '10000000', coarse: '10000000', more: false },
    unit: '元',
    unitInferred: false,
    currency: 'CNY',
    hedge: null,
    entity: '远山科技',
    scope: null,
    metric: '营收',
    metricId: 'revenue',
    period: '2024',
    undated: null,
    change: null,
    base: null,
    direction: null,
    shareOf: null,
    aggregate: null,
    per: null,
    stance: 'actual',
    attribution: null,
    quote: '远山科技营收13.2亿元。',
    inQuote: { start: 6, end: 12 },
    sentence: 32,
    block: 1,
    heading: false,
    list: null,
    cell: null,
    cues: [],
    confidence: 1,
    also: [],
    copyOf: null,
    why: [],
  };
  const finding = {
    ...place,
    id: 'x1',
    rule: 'total-of-periods',
    verdict: 'inconsistent',
    severity: 'error',
    facts: [{ id: 'f1', start: 40, end: 46, text }],
    stated: null,
    formula: '6亿 + 7亿',
    computed: { value: 1300000000, low: null, high: null },
    unit: '元',
    currency: 'CNY',
    reading: null,
    message: { 'zh-CN': '合计不符', en: 'The total differs.' },
  };
  return {
    sheet: FactSheet.parse({ source, facts: [fact], periods: [], passages: [], unread: [], entities: [] }),
    findings: FindingSheet.parse({
      source: { id, path: source.path, title: source.title, sha256: source.sha256 },
      findings: [finding, { ...finding, id: 'x2', verdict: 'consistent', severity: null }],
      coverage: { facts: 1, related: 1, alone: [], byVerdict: { inconsistent: 1, consistent: 1 }, bounds: [] },
    }),
    files: new Map<string, string | Uint8Array>([
      ['briefing.zh-CN.html', content],
      ['briefing.en.html', content],
      ['briefing.en.pdf', Buffer.from(content)],
    ]),
  };
}
