/** 主要来源, 大部分, 过半 against the share itself. */
import { interval } from '../../model/interval.ts';
import { cueOf, type FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const share of index.facts) {
    const cue =
      share.kind === 'percent' &&
      share.shareOf !== null &&
      share.change === null &&
      !share.copyOf &&
      share.stance === 'actual'
        ? cueOf(share, 'main')
        : null;
    if (!cue) continue;
    // the largest of several parts may be a third
    const usual = cue.text === '过半' ? interval(50, 100) : interval(34, 100);
    yield {
      formula: only(share),
      type: '=',
      stated: {
        text: { 'zh-CN': `文中称“${cue.text}”`, en: `the text says “${cue.text}”` },
        hard: interval(0, 100),
        typical: usual,
        fine: '1',
      },
      unit: '%',
    };
  }
}

export const rule: Rule = {
  id: 'main-share',
  title: { 'zh-CN': '主要部分之说', en: 'Claims of the main part' },
  about: { 'zh-CN': '称“主要来源”“过半”的占比是否够大。', en: 'Whether a share called the main part is large enough.' },
  severity: 'note',
  find,
  examples: [{ text: '2024年,海外业务以61%的收入占比成为远山科技的主要来源。', expect: ['consistent'] }],
};
