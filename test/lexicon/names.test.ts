import { describe, expect, it } from 'vitest';
import { METRICS } from '../../pipeline/lexicon/metrics.ts';
import { names } from '../../pipeline/lexicon/names/name.ts';
import { NAMES, NOT_NAMES } from '../../pipeline/lexicon/names.ts';

const twice = (words: readonly string[]) => {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
};

describe('the lexicon of names', () => {
  const forms = NAMES.flatMap(({ zh }) => zh);

  it('has every form once, for one name', () => expect(twice(forms)).toEqual([]));
  it('has no form that is a measured quantity', () => {
    const quantities = new Set(METRICS.flatMap(({ zh }) => zh));
    expect(forms.filter((form) => quantities.has(form))).toEqual([]);
  });
  it('has no form that is in the list of words that are no names', () =>
    expect(forms.filter((form) => NOT_NAMES.includes(form))).toEqual([]));
  it('has no form of one character and none with spaces around it', () =>
    expect(forms.filter((form) => form.length < 2 || form !== form.trim())).toEqual([]));
  it('has an English name for everybody, without Chinese characters', () =>
    expect(NAMES.filter(({ en }) => en === '' || /\p{Script=Han}/u.test(en)).map(({ zh }) => zh[0])).toEqual([]));
  it('says where a line is wrong', () => {
    expect(() => names('company', '远山科技')).toThrow(/远山科技/);
    expect(() => names('company', '远山科技 | Yuanshan | 远山 | 山')).toThrow(/远山科技/);
  });
  it('marks ordinary words', () => {
    const [name] = names('company', '~远山 | Yuanshan | 远山科技');
    expect(name).toMatchObject({ zh: ['远山', '远山科技'], en: 'Yuanshan', words: new Set(['远山']) });
  });
});
