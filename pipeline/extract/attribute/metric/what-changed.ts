import type { Span } from '../../../model/span.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { name } from './naming.ts';
import { MEASURE_NOUN, nounBefore } from './noun.ts';
import type { Place } from './place.ts';

const CHANGE_WORDS =
  /(?:累计|平均|合计|年均|日均|单日|首日|收盘|盘中|大幅度?|小幅|再次|继续|一度|均|再|也|则|整体|总体|快速|迅速|持续|稳步|稳定|高速|强劲|显著|明显|进一步|双双|逆势|略有?|有所|连续|依然|仍|平稳|较快)*(?:同比|环比|加快|放缓|按年|按季|较|相?比(?!重|例|率)|增长|上涨|下降|下跌|上升|下滑|提升|减少|增加|大涨|大跌|微增|微降|收窄|扩大|缩水|回落|涨|跌|增|降|升)/u;
/** Words for the change itself: 增速, 降幅. */
export const RATE_NOUN =
  /(?:增速|增幅|降幅|涨幅|跌幅|增长率|幅度|其中|同期|全年|单季|本期|当期|期内|比上年|数据|水平|复合(?:年均?)?|年化|年均)$/u;
const VERB_PHRASE = /(?:累计|平均|合计)?(?:上涨|下跌|增长|下降|上升|下滑|涨|跌|回落|缩水)/u;

/** 集体企业增长2.6%: the noun before the words of change, which says whose share of the quantity spoken of it is. */
export function whatChanged({ text, sentence, draft, from, list }: Place): Span | null {
  const verb = CHANGE_WORDS.exec(text.slice(from, list[0]!.outerStart));
  const noun = verb && nounBefore(text, from, sentence, { ...draft, outerStart: from + verb.index });
  if (!noun) return null;
  const words = text.slice(noun.start, noun.end);
  const opens = /^[，,\s]*(?:其中|而|且|但|同时|另外)?[，,]?$/u.test(text.slice(from, noun.start));
  return !opens || MEASURE_NOUN.test(words) || RATE_NOUN.test(words) ? null : noun;
}

/** 会员平台注册数同比增长30%: what stands before the words of change; 上证指数累计上涨9.3%: the change itself. */
export function nounThatChanged({ text, sentence, draft, index, from, list, carry }: Place): boolean {
  const words = text.slice(from, list[0]!.outerStart);
  const verb = CHANGE_WORDS.exec(words);
  if (!verb) return false;
  if (ownRise(text, sentence, draft, from)) return true;
  const noun = nounBefore(text, from, sentence, { ...draft, outerStart: from + verb.index });
  if (!noun) return false;
  const measured = text.slice(noun.start, noun.end);
  if (MEASURE_NOUN.test(measured) || DONE.test(measured)) {
    name(draft, noun, text, 0.6);
    return true;
  }
  const before = sentence.drafts.slice(0, index).some(({ metric }) => metric !== null);
  const phrase = VERB_PHRASE.exec(words);
  if (before || !phrase || (carry.last && !INDEPENDENT_NAME.test(measured))) return false;
  draft.scope = measured;
  name(draft, { start: from + phrase.index, end: from + phrase.index + phrase[0].length }, text, 0.7);
  return true;
}

/** 远山科技上涨5.2%: of a company with nothing measured the share is meant, whatever the figure before measured. */
function ownRise(text: string, sentence: Sentence, draft: Draft, from: number): boolean {
  if (draft.figure.unit !== '%') return false;
  const somebody = sentence.mentions.findLast(({ start, end }) => start >= from && end <= draft.outerStart);
  const since = somebody?.end ?? from;
  const words = text.slice(since, draft.outerStart);
  // 沪指午后走弱,终盘跌0.87%: the hour of trading opens the clause
  const rise = somebody || HOUR.test(words) ? RISE.exec(words) : null;
  if (!rise) return false;
  const start = since + rise[0].lastIndexOf(rise[1]!);
  name(draft, { start, end: start + rise[1]!.length }, text, 0.8);
  return true;
}
const HOUR = /^[，,\s]*(?:终盘|收盘|尾盘|盘中|盘初|最终|全天|午后|早盘)/u;
const RISE =
  /^(?:股价|\d{1,2}月(?:主力)?合约|主力合约|期货|[比较](?:前|上)一?个?交易日|[，,]|则|更是|一度|盘中|盘初|收盘|终盘|尾盘|午后|早盘|最终|全天|当日|均|也|普遍|集体|双双|大幅|小幅|\s)*((?:上涨|下跌|大涨|大跌|收涨|收跌|高开|低开|涨|跌)幅?)(?:了|超过?|近|逾|约|达到?|为|\s)*$/u;

/** 广告业务增长20%, 线上销售增长8%: what is done in a year has an amount that grows. */
const DONE = /(?:业务|销售|商务|零售|批发|出口|进口|贸易|出货|交付|预订|订阅|广告|消费|投资|需求|供应)$/u;

const INDEPENDENT_NAME = /(?:指数|成指|综指|基金|大盘|板块|个股|期货|债|金|油|铜|股)$/u;
