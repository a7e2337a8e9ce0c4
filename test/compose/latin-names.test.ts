import { expect, it } from 'vitest';
import { latinNames } from '../../pipeline/compose/latin-names.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { articleOf } from '../check/article.ts';

const named = (text: string, aliases: Record<string, string[]> = {}) => {
  const article = { ...articleOf(text), aliases };
  return latinNames(article, extract(article));
};

it('calls a company of the lexicon what the world calls it, under whichever name the article uses', () => {
  expect(named('宁德时代2024年营收3620亿元,招行2024年营收3374亿元。')).toEqual({
    宁德时代: 'CATL',
    招行: 'China Merchants Bank',
  });
});

it('gives front matter the word before the lexicon', () => {
  expect(named('宁德时代2024年营收3620亿元。', { 宁德时代: ['Contemporary Amperex'] })).toEqual({
    宁德时代: 'Contemporary Amperex',
  });
});

it('takes the Latin name that the article itself gives where the lexicon has none', () => {
  expect(named('远山科技(Yuanshan)2024年营收3亿元,远山科技净利润1亿元。')).toEqual({ 远山科技: 'Yuanshan' });
});
