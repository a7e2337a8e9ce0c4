import { CharSet } from '../char-set.ts';
import { Pattern } from '../pattern.ts';
import { toNumber } from './calendar-number.ts';
import { PLAIN, type Step, type TimeExpression } from './expression.ts';

const SPAN = new Pattern(
  /(?:(最近|近|过去|上|前)|(未来|今后))(?:的)?\s?(十[一二三四五六七八九]?|[一二三四五六七八九]十[一二三四五六七八九]?|[一二两三四五六七八九]|\d{1,3})\s?(?:个(月|季度|财年|会计年度|完整年度)|个?(星期|礼拜)|([年周天日]))(?!多|余|几|半|年|度|前|后|期|均|报|[一二三四五六]|到|至|-|~)(?:以来|来|之内|以内|内|期间|间)?(?!(?:以?来)?的?(?:最|新高|新低|首次|首度|高点|低点|高位|低位))/uy,
);
const STEPS: Readonly<Record<string, Step>> = {
  月: 'month',
  季度: 'quarter',
  财年: 'year',
  会计年度: 'year',
  完整年度: 'year',
  星期: 'week',
  礼拜: 'week',
  周: 'week',
  年: 'year',
  天: 'day',
  日: 'day',
};

const STARTS = new CharSet('最近过上前未今TL');
/** TTM营收; in 市盈率(TTM) it tells how the ratio is formed. */
const TWELVE = new Pattern(
  /(?:TTM|LTM)(?=(?:口径)?(?:的)?\s?(?:总?营收|营业|收入|净利|归母|EBITDA|经营|自由现金流|毛利|利润))/uy,
);

/** 成立近20年: nearly so long, up to no day in particular. */
export const LASTING =
  /(?:成立|创立|创办|深耕|行业|经营|运营|从业|历时|持续|长达|上市|时隔|相隔|耗时|已有|有着|沉淀|积累|任职|走过|发展|合作)(?:了|已|至今)?$/u;

/** 近三年, 过去12个月, 上两个季度, 未来两天: so much up to the day of the article, or from it on. */
export function readTrailing(text: string, at: number): TimeExpression | null {
  if (!STARTS.at(text, at)) return null;
  const twelve = TWELVE.at(text, at);
  if (twelve) return { ...trailing(at, at + twelve[0].length), days: -12, step: 'month' };
  const found = LASTING.test(text.slice(Math.max(0, at - 5), at)) ? null : SPAN.at(text, at);
  if (!found) return null;
  const [words, back, , number, counted, week, bare] = found;
  const step = STEPS[counted ?? week ?? bare!]!;
  // 前三个月 are the first of the year; 上一年 and 前一天 name one
  if ((back === '上' || back === '前') && (step === 'year' || step === 'day')) return null;
  if (back === '前' && step !== 'week') return null;
  const count = toNumber(number!);
  if (back === '上' && count === 1) return null;
  return { ...trailing(at, at + words.length), days: back ? -count : count, step };
}

const trailing = (start: number, end: number): TimeExpression => ({
  ...PLAIN,
  start,
  end,
  year: null,
  part: { kind: 'same' },
  reference: 'trailing',
});
