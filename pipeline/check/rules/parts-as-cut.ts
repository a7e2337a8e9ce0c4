/** 分产业看, 分地区看, 从产品看: what such a sentence lists makes up an amount that stands before it. */
import type { Fact } from '../../model/fact.ts';
import { isNearly } from '../evidence.ts';
import type { FactIndex } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isPlain } from '../measure.ts';
import { isBracketed } from '../neighbours.ts';
import type { Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';

const CUT = /^\s*(?:[分按从](?:照)?[^，,。；;\d]{1,8}(?:来?看|划分|分|计)|[^，,。；;\d]{1,6}结构(?:上|方面))[，,：:]/;
const MOST_ITEMS = 12;
/** Amounts before the sentence that may be the whole. */
const MOST_WHOLES = 4;

function* find(index: FactIndex): Iterable<Relation> {
  for (const first of index.openings()) {
    if (!CUT.test(first.quote)) continue;
    const items = index.sentence(first).filter((fact) => isPlain(fact) && !isBracketed(fact));
    const [own] = items;
    if (!own || items.length < 2 || !items.every((item) => isOneSort(item, own))) continue;
    if (!index.within(items.length, MOST_ITEMS, rule.id)) continue;
    const wholes = wholesBefore(index, first, items);
    const formula = plus(...items);
    // 约7.55亿元: what is only about right misses the whole by itself
    const exact = items.every(({ hedge }) => hedge === null);
    const whole =
      wholes.find((one) => meets(formula, one)) ??
      wholes.find((one) => exact && isNearly(index, { formula, type: '=', stated: one }));
    if (whole) yield { formula, type: '=', stated: whole, alike: ['stance'], worst: 'tension' };
  }
}

const isOneSort = (a: Fact, b: Fact): boolean => a.unit === b.unit && a.currency === b.currency;

/** The nearest amounts before, larger than each of the parts, in this paragraph and the one before. */
function wholesBefore(index: FactIndex, first: Fact, items: readonly Fact[]): Fact[] {
  const most = Math.max(...items.map(({ written }) => Number(written.digits[0])));
  const found: Fact[] = [];
  for (let place = index.place(first) - 1; place >= 0 && found.length < MOST_WHOLES; place--) {
    const fact = index.facts[place]!;
    if (first.block - fact.block > 1) break;
    if (isPlain(fact) && !fact.heading && isOneSort(fact, items[0]!) && Number(fact.written.digits[0]) > most)
      found.push(fact);
  }
  return found;
}

export const rule: Rule = {
  id: 'parts-as-cut',
  title: { 'zh-CN': '“分…看”各项与总数', en: 'Parts as a sentence cuts the whole' },
  about: {
    'zh-CN': '“分产业看”“从产品看”之后各项相加，与此前的总数比较。',
    en: 'Adds what a sentence such as 分产业看 lists and compares with an amount before it.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '2024年,云溪县生产总值为23860亿元。分产业看,第一产业2147亿元,增长3.6%;第二产业9305亿元,增长6.1%;第三产业12408亿元,增长5.2%。',
      expect: ['consistent'],
    },
    {
      text: '2024年,云溪县生产总值为23860亿元。分产业看,第一产业2147亿元,增长3.6%;第二产业9305亿元,增长6.1%;第三产业13408亿元,增长5.2%。',
      expect: ['tension'],
    },
  ],
};
