import { describe, expect, it } from 'vitest';
import { METRICS } from '../../pipeline/lexicon/metrics.ts';

const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);

describe('the metric lexicon', () => {
  it('has every id once', () => expect(twice(METRICS.map(({ id }) => id))).toEqual([]));
  it('has every form once', () => expect(twice(METRICS.flatMap(({ zh }) => zh))).toEqual([]));
  it('has no form of one character', () =>
    expect(METRICS.flatMap(({ zh }) => zh).filter((form) => form.length < 2)).toEqual([]));
  it.each(METRICS.map(({ id, zh, example }) => [id, zh, example] as const))(
    '%s has an example with one of its forms and a figure',
    (_, zh, example) => {
      expect(zh.some((form) => example.includes(form))).toBe(true);
      expect(example).toMatch(/\d/);
    },
  );
});
