/** 扭亏为盈 and 由盈转亏 against the profit and loss that stand beside the words. */

import type { Fact } from '../../model/fact.ts';
import { interval } from '../../model/interval.ts';
import { daysKey } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, number, only } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

const TO_PROFIT = /扭亏|转盈|由亏|转正/;
const TO_LOSS = /由盈|转亏|盈转|转负/;
const PROFITS = new Set(['net-profit', 'net-profit-parent', 'operating-profit']);
const LOSSES = new Set(['net-loss', 'operating-loss']);

function* find(index: FactIndex): Iterable<Relation> {
  for (const fact of index.facts) {
    const name = measure(fact) ?? '';
    if (!isAmount(fact) || fact.copyOf || fact.stance !== 'actual' || !(PROFITS.has(name) || LOSSES.has(name)))
      continue;
    const lead = ownLead(index, fact);
    const words = `${lead}${index.tail(fact)}`;
    const [gain, loss] = [TO_PROFIT.test(words), TO_LOSS.test(words)];
    // the value that it turned from is called so too: 上年同期亏损
    if (gain === loss || /同期|去年|上年|[从由自][^，,；;]{0,14}$/.test(lead) || /^的?基础上/.test(index.tail(fact)))
      continue;
    if (isOfOtherTime(index, fact, lead)) continue;
    const formula = LOSSES.has(name) ? minus(number(0), only(fact)) : only(fact);
    yield { formula, type: '=', stated: gain ? PROFIT : LOSS, unit: fact.unit, worst: 'tension' };
  }
}

/** The words that lead to a figure, from its own name on: what turned before it was somebody else's. */
function ownLead(index: FactIndex, fact: Fact): string {
  const lead = index.lead(fact).split(/[；;]/).at(-1)!;
  return fact.entity === null ? lead : lead.slice(Math.max(0, lead.lastIndexOf(fact.entity)));
}

/** 虽然2024年扭亏,但2023年亏损9亿元: the turn is of one time, the figure of another. */
function isOfOtherTime(index: FactIndex, fact: Fact, lead: string): boolean {
  const turn = lead.search(new RegExp(`${TO_PROFIT.source}|${TO_LOSS.source}`));
  if (turn < 0 || fact.period === null) return false;
  const at = fact.start - lead.length + turn;
  const before = index.periodsOf(fact).findLast(({ end }) => end <= at);
  return before !== undefined && before.norm !== null && daysKey(before.norm) !== daysKey(fact.period);
}

const claim = (zh: string, en: string, low: number, high: number): Claim => ({
  text: { 'zh-CN': zh, en },
  hard: interval(low, high, low === 0, high === 0),
  typical: null,
  fine: '1',
});
const PROFIT = claim('文中称已扭亏为盈', 'the text says that it turned to profit', 0, Number.POSITIVE_INFINITY);
const LOSS = claim('文中称已转为亏损', 'the text says that it turned to loss', Number.NEGATIVE_INFINITY, 0);

export const rule: Rule = {
  id: 'turn-of-profit',
  title: { 'zh-CN': '扭亏、转亏之说', en: 'A turn to profit or loss' },
  about: {
    'zh-CN': '称“扭亏”的本期应为盈利，称“转亏”的应为亏损。',
    en: 'What turned to profit is a profit, what turned to loss a loss.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,远山科技扭亏为盈,净利润为1.2亿元,2023年净亏损为0.8亿元。', expect: ['consistent'] },
    { text: '2024年,远山科技扭亏为盈,净亏损为1.2亿元,2023年净亏损为0.8亿元。', expect: ['tension'] },
    { text: '2024年,远山科技由盈转亏,净亏损为1.2亿元。', expect: ['consistent'] },
    {
      text: '2024年,远山科技净亏损2.3亿元,同比转亏;青禾汽车实现0.5亿元净利润。',
      expect: [],
    },
    { text: '尽管2024年远山科技扭亏为盈,但2023年计提了商誉,净亏损9亿元。', expect: [] },
    { text: '2024年二季度,远山科技的净利润在一季度585万元的基础上转亏。', expect: [] },
  ],
};
