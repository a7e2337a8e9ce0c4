/**
 * Items of one kind named one after the other and then added up, or a total and then its items: 甲投3亿元,乙投4亿元,
 * 合计7亿元. The items must stand beside the total: anything else in the sentence might not belong to it.
 */
import type { Fact } from '../../model/fact.ts';
import { daysKey } from '../../model/period.ts';
import { cueOf, type FactIndex, hasCue, textBetween } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isItem, itemsOf, numberOf, withEarlier } from '../listed-items.ts';
import { measure } from '../measure.ts';
import { isParted } from '../neighbours.ts';
import type { Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';

const MOST_ITEMS = 20;

function* find(index: FactIndex): Iterable<Relation> {
  for (const total of index.facts) {
    const cue = cueOf(total, 'total');
    if (!cue || !isItem(total) || total.copyOf || total.aggregate === 'cumulative' || total.list) continue;
    // the word stands just before the figure: 合计7亿元, 共有12家
    if (cue.end > total.start || total.inQuote.start - cue.inQuote.end > 4) continue;
    const items = itemsOf(index, total);
    if (items.length < 2 || COMPARED.test(index.lead(total)) || REST.test(index.lead(total))) continue;
    if (!index.within(items.length, MOST_ITEMS, rule.id)) continue;
    // 总额近3万亿元,高于此前的2.57万亿元和2万亿元
    if (items[0]!.start > total.end && COMPARED.test(textBetween(total, items[0]!))) continue;
    const formula = plus(...items);
    const before = items.every((item) => item.end <= total.start);
    const sure = inOneList(items) || (before && (alike(items, total) || isCounted(index, items, total)));
    const counted = before ? withEarlier(index, items, total) : null;
    if (meets(formula, total)) yield { formula, type: '=', stated: total, tentative: true };
    else if (counted)
      yield { formula: counted, type: '=', stated: total, alike: ['currency', 'stance'], tentative: true };
    else if (sure) yield { formula, type: '=', stated: total, alike: ['currency', 'stance'], adjoining: true };
    else if (before && areAllBefore(index, items, total))
      yield { formula, type: '=', stated: total, alike: ['currency', 'stance'], worst: 'tension' };
  }
}

/** 短期借款12.5亿元,长期借款7.5亿元,有息负债合计20亿元: the clauses before the total give the items and nothing else. */
function areAllBefore(index: FactIndex, items: readonly Fact[], total: Fact): boolean {
  const sentence = index.sentence(total);
  const [first] = items;
  const earlier = sentence.slice(0, sentence.indexOf(first!)).filter((fact) => !isParted(fact, total));
  const leads = items.map((item) => index.lead(item));
  return (
    earlier.length === 0 &&
    numberOf(index, items, total) === null &&
    total.kind !== 'percent' &&
    !isNamedTotal(items, total) &&
    /^[^，,。；;]{0,12}[，,][^，,。；;]{0,12}$/.test(textBetween(items.at(-1)!, total)) &&
    items.every(
      (item) => item.hedge === null && item.stance === total.stance && !hasCue(item, 'of-which', 'compared'),
    ) &&
    new Set(leads.map((lead) => lead.replace(/^[，,]/, ''))).size === items.length
  );
}

/** 超后两者400多亿元: against them, not all of them. */
const COMPARED = /超过?后|比后|高于|低于|多于|少于|大于|小于|高出|超出|领先|相差/;

/** 其他企业合计占7%: what is left, not all of it. */
const REST = /其[他它余]/;

/** 营业收入36亿元,净利润10亿元,综合收益总额11亿元: a quantity with 总 in its name adds up none of the others. */
const isNamedTotal = (items: readonly Fact[], total: Fact): boolean =>
  total.metricId !== null &&
  /总[额量值]$/.test(total.metric ?? '') &&
  items.every(({ metricId }) => metricId !== null && metricId !== total.metricId);

const inOneList = (items: readonly Fact[]) =>
  items.every((item) => item.list !== null && item.list.id === items[0]!.list?.id) &&
  items.length === items[0]!.list?.size;

/** 三者合计, 三家一共: as many as the words say. */
const isCounted = (index: FactIndex, items: readonly Fact[], total: Fact): boolean =>
  numberOf(index, items, total) === items.length;

/** Of one quantity and time, each another's. */
const alike = (items: readonly Fact[], total: Fact): boolean =>
  items.every(
    (item) =>
      measure(item) !== null &&
      measure(item) === measure(total) &&
      (!total.period || daysKey(item.period) === daysKey(total.period)),
  ) && new Set(items.map(({ entity, scope }) => `${entity} ${scope}`)).size === items.length;

export const rule: Rule = {
  id: 'total-of-listed',
  title: { 'zh-CN': '合计与各项', en: 'A total against its items' },
  about: {
    'zh-CN': '“合计”“共”之前(或之后)并列的同类数字相加后比较。',
    en: 'Adds the items listed beside 合计, 总计, 一共 and compares.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,远山科技在三地的投资分别为1.2亿元、2.3亿元和3.4亿元,合计6.9亿元。', expect: ['consistent'] },
    { text: '2024年,远山科技在三地的投资分别为1.2亿元、2.3亿元和3.4亿元,合计9.6亿元。', expect: ['inconsistent'] },
    {
      text: '截至2024年底,远山科技的短期借款为12.5亿元,长期借款为7.5亿元,有息负债合计22.0亿元。',
      expect: ['tension'],
    },
    { text: '远山科技未来五年的投资总额近3万亿元,高于前两个五年2.57万亿元和2万亿元的投资额。', expect: [] },
    {
      text: '2024年,远山科技的硬件业务收入为12.1亿元,软件业务收入为13.4亿元,服务业务收入为15.2亿元,三者合计40.7亿元。',
      expect: ['consistent'],
    },
    {
      text: '2024年,远山科技的硬件业务收入为12.1亿元,软件业务收入为13.4亿元,服务业务收入为15.2亿元,三者合计47.7亿元。',
      expect: ['inconsistent'],
    },
  ],
};
