import assert from 'node:assert/strict';
import { FactSheet } from '../../pipeline/model/fact.ts';
import type { FindingSheet } from '../../pipeline/model/finding.ts';

/** Facts in order, each the words at its place, each value a number. */
export function soundFacts(text: string, sheet: FactSheet): void {
  FactSheet.parse(sheet);
  let last = 0;
  for (const fact of sheet.facts) {
    assert.equal(text.slice(fact.start, fact.end), fact.text);
    assert(fact.start >= last && fact.end > fact.start, 'facts are in order and do not overlap');
    assert([fact.value].flat().every(Number.isFinite), 'a value is a number');
    last = fact.end;
  }
  for (const { start, end, text: words } of [...sheet.unread, ...sheet.periods])
    assert.equal(text.slice(start, end), words);
  const ids = sheet.facts.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'no two facts have one id');
}

/** Findings that lie in the file, and whose figures are the facts of the sheet. */
export function soundFindings(text: string, sheet: FactSheet, { findings }: FindingSheet): void {
  const ids = new Set(sheet.facts.map(({ id }) => id));
  for (const { start, end, facts, stated, message } of findings) {
    assert(start >= 0 && start <= end && end <= text.length, 'a finding lies in the file');
    for (const one of stated ? [...facts, stated] : facts) {
      assert.equal(text.slice(one.start, one.end), one.text);
      assert(ids.has(one.id), 'a finding is of facts that are there');
    }
    assert(message['zh-CN'] !== '' && message.en !== '', 'a finding says something');
  }
}
