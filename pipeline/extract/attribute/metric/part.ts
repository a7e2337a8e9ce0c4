import { inherit } from './naming.ts';
import { MEASURE_NOUN, nounBefore } from './noun.ts';
import type { Place } from './place.ts';

/** 其中机构客户贡献了47亿元: a part measures what its whole does; the noun says which part. */
export function partOfWhole({ text, sentence, draft, index, from, carry }: Place): boolean {
  const previous = sentence.drafts.slice(0, index).findLast(({ change }) => change === null);
  const whole = previous ?? carry.level;
  if (!whole?.metric || whole.figure.unit !== draft.figure.unit || whole.change !== null) return false;
  const clause = text.slice(from, draft.outerStart);
  const noun = nounBefore(text, from, sentence, draft);
  if (!noun || MEASURE_NOUN.test(text.slice(noun.start, noun.end))) return false;
  const inPart = /其中/u.test(clause) || (whole.why.some(({ rule }) => rule === PART) && previous !== undefined);
  const alone = previous?.metric != null && /^\s*[，,、;；]?\s*$/u.test(text.slice(from, noun.start));
  const another =
    alone && previous.metricId !== null && /^\s*(?:约|为)?$/u.test(text.slice(noun.end, draft.outerStart));
  const partly = inPart && (draft.figure.kind === 'money' || PARTY.test(text.slice(noun.start, noun.end)));
  // 鞋类占比为43.7%,服装则占据51.2%: another part of the same whole
  const shared = alone && SHARE.test(previous.metric ?? '') && SHARING.test(text.slice(noun.end, draft.outerStart));
  if (!partly && !shared && !(another && PARTY.test(text.slice(noun.start, noun.end)))) return false;
  inherit(draft, whole, PART);
  draft.scope = text.slice(noun.start, noun.end).replace(/^其中/u, '');
  draft.why.push({ attribute: 'scope', rule: PART, ...noun });
  return true;
}

const SHARE = /(?:占比|比重|比例|份额)$/u;
const SHARING = /^(?:则|也|还|均|仅|约|分别)*(?:占|占据|占比|占到|为|达)(?:了|约)*$/u;

/** Who or where, not what: 龙头房企4.7倍, 华东地区3.2亿元, 美国20%. */
const PARTY =
  /(?:企业?|公司|港口|机场|口岸|园区|银行|券商|险企|车企|房企|集团|地区|市场|整体|板块|业务|品牌|[省市区国洲]|[东西南北]部|[一二三四]线|行业|全国|海外|境外|境内|国内|国外)$/u;
const PART = 'part of the figure before';
