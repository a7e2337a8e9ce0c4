/** A count and the names it counts: 四家公司(甲、乙、丙和丁). 等 leaves some out and is not counted. */
import { exactly } from '../../model/interval.ts';
import { type FactIndex, wordsBehind } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

/** After the figure: what is counted, then the list in brackets or behind a colon or 分别是. */
const LIST =
  /^[^，,。；;、：:（(\d的]{0,10}(?:[（(]([^（）()。]*)[）)]|[：:，,]?(?:分别是|分别为|即|：|:)([^。：:（(]*))/;
const MOST = 30;
/** 17个省(区、市): what else is counted, not which they are. */
const KINDS = /^(?:省|市|区|县|州|盟|旗|自治[区州县旗]|直辖市|[地县]级市|特区)$/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const count of index.facts) {
    if (count.kind !== 'count' || count.hedge !== null || count.copyOf || count.written.digits.length > 1) continue;
    if (!/[家个名位种款类所座]$/.test(count.unit ?? '') || Number(count.written.digits[0]) > MOST) continue;
    const found = LIST.exec(wordsBehind(count));
    const listed = found?.[1] ?? found?.[2];
    if (
      !listed ||
      /等|其中|\d|^\s*(?:如|例如|比如|包括|含)/.test(listed) ||
      listed.split(/[、，,和及与]/).every((name) => KINDS.test(name))
    )
      continue;
    const counts = waysToCount(listed);
    const value = Number(count.written.digits[0]);
    if (counts[0]! < 2) continue;
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    if (value > least && value < most && !counts.includes(value)) continue;
    const names = counts.includes(value) ? value : value < least ? least : most;
    yield { formula: only(count), type: '=', stated: claim(names), worst: 'tension' };
  }
}

/** How many names a list may hold: 、 parts names, ， groups of them or the next clause, 和 two names or the words of one. */
function waysToCount(listed: string): number[] {
  const count = (text: string) => text.split('、').length;
  const clauses = listed.split(/[，,]/);
  const groups = listed.split(/[；;]/);
  const ways = new Set([count(clauses[0]!), clauses.reduce((sum, clause) => sum + count(clause), 0)]);
  if (groups.length > 1) ways.add(groups.length);
  for (const way of [...ways])
    for (let ands = listed.match(/和|及|与/g)?.length ?? 0; ands > 0; ands--) ways.add(way + ands);
  return [...ways];
}

const claim = (names: number): Claim => ({
  text: { 'zh-CN': `列出了${names}个名称`, en: `${names} names follow` },
  hard: exactly(names),
  typical: null,
  fine: '1',
});

export const rule: Rule = {
  id: 'count-of-names',
  title: { 'zh-CN': '个数与名单', en: 'A count against its names' },
  about: { 'zh-CN': '“四家公司”之后列出的名称应为四个。', en: 'As many names follow as were counted.' },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '2024年,远山科技新签了三家客户(青禾汽车、澄江银行和远山零售)。', expect: ['consistent'] },
    { text: '2024年,远山科技新签了四家客户(青禾汽车、澄江银行和远山零售)。', expect: ['tension'] },
    { text: '2024年,远山科技的业务覆盖全国23个省(自治区、直辖市)。', expect: [] },
  ],
};
