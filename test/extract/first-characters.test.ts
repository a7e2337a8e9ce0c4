import { describe, expect, it } from 'vitest';
import { firstCharacters } from '../../pipeline/extract/scan/first-characters.ts';

const CHARACTERS = [
  ...'0123456789０９一二三十零年月日上下前首第的同期半季度QHFYqhtT (（[-－—至到与又a\u00a0\n.+?|^$/\\',
];

/** Which of some characters a pattern is tried at. */
const tried = (pattern: RegExp): string => {
  const first = firstCharacters(pattern);
  return first ? CHARACTERS.filter((character) => first.at(character, 0)).join('') : 'anything';
};

describe('the first characters of a pattern', () => {
  it.each<[RegExp, string]>([
    [/年(?:初|底)/uy, '年'],
    [/上半年|[Hh]1(?!\d)/uy, '上Hh'],
    [/(?:的)?同期/uy, '的同'],
    [/(?<![\d.])20\d{2}/uy, '2'],
    [/(?=\d)第?[一-三]/uy, '一三第'],
    [/[0-9０-９]{1,2}月/uy, '0123456789０９'],
    [/\d{0,2}月/uy, '0123456789月'],
    [/[-－]?\(\u4e00/uy, '(-－'],
    [/(?<name>前|首)\k<name>|\^\$/uy, '前首^'],
    [/\s?至/uy, 'anything'],
    [/[^年]月/uy, 'anything'],
    [/\p{L}/uy, 'anything'],
    [/.年/uy, 'anything'],
    [/a/iy, 'anything'],
    [/(?:年|)/uy, 'anything'],
  ])('of %s', (pattern, characters) => expect(tried(pattern)).toBe(characters));

  it('are there wherever the pattern matches', () => {
    const pattern = /(?:第?(?:[1-4]|[一二三]))?季度?|\d+(?=年)|(?:[（(]|-)\+?x*上|\n+/uy;
    const first = firstCharacters(pattern)!;
    for (const a of CHARACTERS)
      for (const b of CHARACTERS)
        for (const text of [`${a}${b}`, `${a}${b}年`, `${a}${b}季度`, `${a}${b}上`]) {
          pattern.lastIndex = 0;
          if (pattern.test(text)) expect(first.at(text, 0)).toBe(true);
        }
  });
});
