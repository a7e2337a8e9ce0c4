/** A count and the names it counts: 四家公司(甲、乙、丙和丁). 等 leaves some out and is not counted. */
import { exactly } from '../../model/interval.ts';
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

/** After the figure: what is counted, then the list in brackets or behind a colon or 分别是. */
const LIST =
  /^[^，,。；;、：:（(\d]{0,10}(?:[（(]([^（）()。]*)[）)]|[：:，,]?(?:分别是|分别为|即|：|:)([^。；;：:（(]*))/;
const MOST = 30;

function* find(index: FactIndex): Iterable<Relation> {
  for (const count of index.facts) {
    if (count.kind !== 'count' || count.hedge !== null || count.copyOf || count.written.digits.length > 1) continue;
    if (!/[家个名位种款类所座]$/.test(count.unit ?? '') || Number(count.written.digits[0]) > MOST) continue;
    const found = LIST.exec(count.quote.slice(count.end - count.sentence));
    const listed = found?.[1] ?? found?.[2];
    if (!listed || /等|其中|\d/.test(listed)) continue;
    const names = listed.split('、');
    if (names.length < 2) continue;
    // 和 may stand between the last two, or inside a name
    const most = names.length + (listed.match(/和|及|与/g)?.length ?? 0);
    const value = Number(count.written.digits[0]);
    const fits = value >= names.length && value <= most;
    yield { formula: only(count), type: '=', stated: claim(fits ? value : most), worst: 'tension' };
  }
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
  find,
  examples: [
    { text: '2024年,远山科技新签了三家客户(青禾汽车、澄江银行和远山零售)。', expect: ['consistent'] },
    { text: '2024年,远山科技新签了四家客户(青禾汽车、澄江银行和远山零售)。', expect: ['tension'] },
  ],
};
