import { describe, expect, it } from 'vitest';
import { SUITES } from './all.ts';
import { present, rejected, rejection } from './suite.ts';

describe.skipIf(!present).each(Object.entries(SUITES))('%s', (suite, list) => {
  it('every case is read, or rejected with its reason', () => {
    const wrong = list.flatMap(({ text, want, right }, i) =>
      right || rejection(suite, i) ? [] : [`${i}: ${text} → ${want}`],
    );
    expect(wrong).toEqual([]);
  });

  it('no rejection that has become needless', () => {
    const needless = Object.values(rejected[suite] ?? {})
      .flat()
      .filter((i) => list[i]?.right);
    expect(needless).toEqual([]);
  });
});
