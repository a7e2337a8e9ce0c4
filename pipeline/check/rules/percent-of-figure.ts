/** A percent of the figure that stands right before it: 累计交付35.8万辆,已完成全年40万辆目标的89.6%. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, textBetween } from '../fact-index.ts';
import { over, percent } from '../formula.ts';
import { plainValue } from '../growth.ts';
import { isAmount } from '../measure.ts';
import { isParted } from '../neighbours.ts';
import type { Relation, Rule } from '../relation.ts';
import { baseOf } from '../shares.ts';

/** Figures before the whole that are looked at. */
const NEAR = 3;
/** 40万辆目标的; but 49家房企总现金的 is of something else. */
const OF = /^(?:[^，,。；;（）()\d]{0,6}(?:目标|计划|任务|指标|总[量数额]))?的(?:约|近|逾|超过?)?$/;
/** What says that the figure before is so much of the next one. */
const IS = /(?:占|完成|相当于|[为是]|达到?)[^，,。；;（）()]{0,10}$/;
/** 投入3亿元,其中一期2亿元的三成: of the next one alone. */
const ELSE = /其中|用于|剩余|其余|以及|另/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const share of index.facts) {
    if (share.kind !== 'percent' || share.unit !== '%' || share.change !== null || share.copyOf) continue;
    const whole = index.facts[index.place(share) - 1];
    if (whole?.sentence !== share.sentence || !isAmount(whole) || !OF.test(textBetween(whole, share))) continue;
    const part = partBefore(index, whole);
    if (!part || (share.shareOf !== null && baseOf(index, share))) continue;
    yield { formula: percent(over(part, whole)), type: '=', stated: share, unit: '%', worst: 'tension' };
  }
}

/** The amount in the same unit that the words between say to be so much of the whole. */
function partBefore(index: FactIndex, whole: Fact): Fact | null {
  const place = index.place(whole);
  for (const part of index.facts.slice(Math.max(0, place - NEAR), place).reverse()) {
    if (part.sentence !== whole.sentence || isParted(part, whole)) return null;
    if (part.unit !== whole.unit || part.currency !== whole.currency || !plainValue(part) || part.list) continue;
    const between = textBetween(part, whole);
    return IS.test(between) && !ELSE.test(between) && !part.copyOf ? part : null;
  }
  return null;
}

export const rule: Rule = {
  id: 'percent-of-figure',
  title: { 'zh-CN': '某数的百分之几', en: 'A percent of the figure before it' },
  about: {
    'zh-CN': '“40万辆目标的89.6%”：紧接在百分比之前的数字为整体，其前同单位的数字为部分。',
    en: 'In 40万辆目标的89.6% the whole stands right before the percent, the part before the whole.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,青禾汽车累计交付35.84万辆,已完成全年40万辆目标的89.6%。', expect: ['consistent'] },
    { text: '2024年,青禾汽车累计交付35.84万辆,已完成全年40万辆目标的98.6%。', expect: ['tension'] },
    { text: '2024年,青禾汽车募资12亿元,其中3亿元的30%用于扩产。', expect: [] },
  ],
};
