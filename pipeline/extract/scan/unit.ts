import { CURRENCIES } from '../../lexicon/currencies.ts';
import { CLASSIFIERS, MEASURES } from '../../lexicon/units.ts';
import type { Kind } from '../../model/fact.ts';
import { skipSpaces } from './numeral.ts';
import { trie } from './trie.ts';

/** A unit as it stands after a number. */
export interface UnitMatch {
  end: number;
  unit: string;
  kind: Kind;
  currency: string | null;
  /** what a price is per: 股 of 港元/股 */
  per: string | null;
  /** a classifier that with 一 or 两 only determines the noun */
  determiner: boolean;
}

type Meaning = Omit<UnitMatch, 'end' | 'per'>;

const UNITS = trie<Meaning>([
  ...CURRENCIES.flatMap(({ code, zh }) =>
    zh.map((name) => {
      const unit = code === 'CNY' ? '元' : zh[0]!;
      return [name, { unit, kind: 'money', currency: code, determiner: false } as Meaning] as const;
    }),
  ),
  ...[...MEASURES, ...CLASSIFIERS].flatMap(({ unit, kind, forms, determiner }) =>
    forms.map((form) => [form, { unit, kind, currency: null, determiner: determiner ?? false } as Meaning] as const),
  ),
]);

const PREFIXES = trie<string>(CURRENCIES.flatMap(({ code, before }) => before.map((form) => [form, code] as const)));

/** Currency names that stand before a number as words and are not part of the figure. */
const NAMES_BEFORE = new Set(['人民币', '新台币']);

/**
 * The unit after a number, one or two spaces allowed between.
 * @param at offset just after the number
 */
export function readUnit(text: string, at: number): UnitMatch | null {
  const from = skipSpaces(text, at);
  const found = UNITS.longest(text, from);
  if (!found || isOtherWord(text, from, found.end) || (from > at && found.end - from === 1 && found.value.determiner)) {
    return null;
  }
  const per = found.value.kind === 'money' || found.value.kind === 'count' ? readPer(text, found.end) : null;
  return {
    ...found.value,
    end: per?.end ?? found.end,
    per: per?.unit ?? null,
    kind: per && found.value.kind === 'money' ? 'price' : found.value.kind,
  };
}

/** A currency sign, code or name that starts at `at`: `{ end, code, name }`; `name` words are not part of the figure. */
export function readCurrencyBefore(text: string, at: number): { end: number; code: string; name: boolean } | null {
  const found = PREFIXES.longest(text, at);
  if (!found) return null;
  return { end: skipSpaces(text, found.end), code: found.value, name: NAMES_BEFORE.has(text.slice(at, found.end)) };
}

/** The name of a currency as a unit: CNY → 元. */
export const unitOfCurrency = (code: string): string =>
  code === 'CNY' ? '元' : (CURRENCIES.find((currency) => currency.code === code)?.zh[0] ?? code);

const PER = [
  '股',
  '吨',
  '平方米',
  '平米',
  '㎡',
  '人',
  '月',
  '年',
  '天',
  '日',
  '件',
  '台',
  '辆',
  '千瓦时',
  '度',
  '桶',
  '盎司',
  '克',
  '公斤',
  '千克',
  '升',
  '立方米',
  '单',
  '票',
  '片',
  '颗',
  '瓦',
  'W',
  'Wh',
  '小时',
  '次',
  '份',
  '张',
  '亩',
  '户',
  '套',
  '晚',
  '瓶',
  '只',
  '头',
  '斤',
  '标箱',
  'TEU',
  '百万Tokens',
  '百万tokens',
];
const PER_UNITS = trie<string>(PER.map((word) => [word, word] as const));

function readPer(text: string, at: number): { end: number; unit: string } | null {
  const slash = skipSpaces(text, at);
  if (text[slash] !== '/' && text[slash] !== '／') return null;
  const from = skipSpaces(text, slash + 1);
  const found = PER_UNITS.longest(text, from);
  return found && { end: found.end, unit: found.value };
}

/** A unit's character may begin another word: 点 in 点评, 年 in 年轻, 日 in 日前, 人 in 人民币. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  年: '轻货味夜检龄会纪度',
  日: '前益常韩渐趋内均本报',
  天: '使猫然津际空地气生',
  周: '边期转末围一二三四五六日',
  点: '评赞击开燃出名缀拨半',
  人: '民士工才类均力物气员群口大',
  名: '单义下称列牌校',
  家: '居庭电族装具乡长园',
  位: '居于列置',
  个: '性体股人别税',
  项: '目',
  部: '分署门委长级',
  件: '套',
  股: '东份权价市票本息民比',
  手: '机握段游',
  份: '额',
  单: '价独位月日季品店车一晶',
  起: '来到诉步源草点航',
  条: '件款约例',
  次: '日月年新数要级于元',
  期: '内间末初货望待权限刊',
  轮: '胎船换番流椅岗',
  只: '有是能要会为',
  支: '持付出撑柱线配援',
  台: '湾北积币上前海州',
  类: '似别型',
  款: '项式',
  度: '假过量电汛',
  升: '至级值高温到幅',
  克: '服隆',
  米: '饭粉兰',
  方: '面案向便法式才位针',
  场: '景所地',
  座: '谈位席右舱',
  所: '以有在需谓得长属',
  处: '于理置罚境分',
  倍: '增感数率',
  折: '算旧扣合价让射腾损',
  瓦: '楞斯',
  块: '链',
  片: '段区仔面',
  张: '力',
  集: '团中成合体资群',
  本: '次报轮公期月年周质土地身就文科币金益季田',
  票: '据房价面选',
  例: '如外会',
  道: '路理德歉琼指',
  层: '面次级出',
  对: '于应此外比手方标接话冲公',
  双: '方重向边十双休',
  头: '部衔条寸',
  桶: '装',
  户: '均外型籍',
  宗: '旨教',
  间: '接隔',
  席: '位卷',
  根: '据本',
  篇: '章幅',
};

function isOtherWord(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  return OTHER_WORDS[text[start]!]?.includes(text[end] ?? '\n') ?? false;
}
