/** What is called the main source of a whole (主要来源, 大头, 过半) holds more than half of it. */
import { interval } from '../../model/interval.ts';
import { type FactIndex, hasCue, wordsBefore } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

const MAIN = /主要(?:的)?(?:收入|营收|利润)?来源|收入(?:的)?主要来源|主要收入来源|大头|过半|半壁江山|绝大部分|大部分/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const share of index.facts) {
    if (share.kind !== 'percent' || share.shareOf === null || share.change !== null || share.copyOf) continue;
    if (share.unit !== '%' || !hasCue(share, 'contribute', 'share', 'main') || share.list) continue;
    const words = MAIN.exec(wordsBefore(share).slice(-NEAR))?.[0];
    if (words) yield { formula: only(share), type: '=', stated: claim(words), unit: '%', worst: 'tension' };
  }
}

/** Further off the words are of something else. */
const NEAR = 40;

const claim = (words: string): Claim => ({
  text: { 'zh-CN': `文中称“${words}”`, en: `the text says “${words}” (the main source)` },
  hard: interval(50, 100, true),
  typical: null,
  fine: '1',
});

export const rule: Rule = {
  id: 'main-source',
  title: { 'zh-CN': '主要来源之说', en: 'A claim of the main part' },
  about: {
    'zh-CN': '称为“主要来源”“大头”的部分，占比应超过一半。',
    en: 'A part called the main source must hold more than half.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '直营是远山科技的主要收入来源,2024年贡献了84.5%的收入。', expect: ['consistent'] },
    { text: '直营是远山科技的主要收入来源,2024年贡献了34.5%的收入。', expect: ['tension'] },
  ],
};
