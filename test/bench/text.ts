import { mulberry } from '../random.ts';

/** Business text of any length, the same each time: sentences with figures of many kinds and some without. */

const COMPANIES = ['远山科技', '青禾汽车', '白塔银行', '海岬能源', '南湾制药', '云杉零售'];
const METRICS = ['营业收入', '净利润', '研发开支', '经营现金流', '销售费用', '总资产'];

/** Two of them are the first half of a name, a trade the second. */
const FIRST = [...'远青白海南云长北东西金银玉龙凤天明星春秋山江河湖松竹梅兰石林泉川平安康宁福瑞嘉盛'];
const LAST = [...'山禾塔岬湾杉桥港原溪丰峰谷洲岭滩泽坡渡津台城堡园庄屏岩潭浦汀岛峡冈野陵关堤湖江河'];
const TRADES = ['科技', '汽车', '银行', '能源', '制药', '零售'];

/** Six companies that no other number has: articles of the same ones would contradict each other. */
export function companies(article: number): string[] {
  return Array.from({ length: 6 }, (_, i) => {
    const n = article * 6 + i;
    const [first, rest] = [n % FIRST.length, Math.floor(n / FIRST.length)];
    return `${FIRST[first]}${LAST[rest % LAST.length]}${TRADES[Math.floor(rest / LAST.length) % TRADES.length]}`;
  });
}

type Random = () => number;

const sentences = (names: readonly string[]): readonly ((pick: Random) => string)[] => [
  (r) => `${of(names, r)}发布的报告显示，${year(r)}年${of(METRICS, r)}为${money(r)}亿元，同比增长${percent(r)}%。`,
  (r) => `${year(r)}年上半年，${of(names, r)}的${of(METRICS, r)}达到${money(r)}万元，占全年的${percent(r)}%左右。`,
  (r) => `截至${year(r)}年9月30日，公司共有员工${whole(r, 9000)}人，门店${whole(r, 800)}家。`,
  (r) => `其中，海外业务贡献约${money(r)}亿美元，国内业务贡献${money(r)}亿元。`,
  (r) => `前三季度毛利率为${percent(r)}%，较上年同期提高${percent(r)}个百分点。`,
  () => '管理层表示，公司将继续加大投入，推动产品走向更多的客户，并改善渠道的效率。',
  () => '业内人士认为，行业的竞争仍在加剧，价格的变化取决于供应链的恢复。',
];

const of = (words: readonly string[], random: Random) => words[Math.floor(random() * words.length)]!;
const year = (random: Random) => String(2019 + Math.floor(random() * 7));
const whole = (random: Random, below: number) => String(1 + Math.floor(random() * below));
const money = (random: Random) => (1 + random() * 90).toFixed(2);
const percent = (random: Random) => (1 + random() * 60).toFixed(1);

/** @returns at least `length` UTF-16 code units of Markdown, in paragraphs under headings */
export function businessText(length: number, seed = 1, names: readonly string[] = COMPANIES): string {
  const all = sentences(names);
  const random = mulberry(seed);
  const parts: string[] = ['# 一份很长的行业观察\n\n'];
  let written = 0;
  for (let paragraph = 0; written < length; paragraph++) {
    if (paragraph % 12 === 0) parts.push(`## 第${paragraph / 12 + 1}部分\n\n`);
    const sentences = Array.from({ length: 5 }, () => all[Math.floor(random() * all.length)]!(random));
    parts.push(`${sentences.join('')}\n\n`);
    written += parts.at(-1)!.length;
  }
  return parts.join('');
}
