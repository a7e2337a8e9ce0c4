import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { read } from '../../pipeline/read/index.ts';

/**
 * Whole articles that agree with themselves; behind the rule of each, what is changed in it: `words → words that
 * contradict the rest`. Each change alone is found, and the changed figure or claim is among those named.
 */
const folder = new URL('planted/', import.meta.url);
const accusations = (text: string): Finding[] =>
  check(extract(read(new TextEncoder().encode(text), 'article.md'))).findings.filter(({ verdict }) =>
    ['inconsistent', 'tension', 'wording'].includes(verdict),
  );
const key = ({ rule, formula, stated, claim }: Finding) => [rule, formula, stated?.text, claim?.['zh-CN']].join(' ');

describe.each(readdirSync(folder))('%s', (name) => {
  const [article = '', list = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n---\n');
  const changes = [...list.matchAll(/^- (.+) → (.+)$/gm)].map((found) => [found[1]!, found[2]!] as const);
  const before = new Set(accusations(article).map(key));

  it('is accused of nothing', () => expect([...before]).toEqual([]));

  it.each(changes)('%s → %s', (from, to) => {
    expect(article.split(from)).toHaveLength(2);
    const start = article.indexOf(from);
    const named = accusations(article.replace(from, () => to)).filter(({ facts, stated, claim, start: place }) =>
      claim !== null && facts.length === 1
        ? Math.abs(place - start) < 80
        : [...facts, ...(stated ? [stated] : [])].some((one) => one.start < start + to.length && start < one.end),
    );
    expect(named).not.toEqual([]);
  });
});
