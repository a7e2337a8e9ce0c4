import type { Span } from '../../model/span.ts';
import { type Carry, clauseEnd, clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';
import { type MetricMention, metricOf } from '../words.ts';
import { dealt } from './dealt.ts';
import { copy, inherit, name, use } from './naming.ts';
import { hasBreak, MEASURE_NOUN, nounAfter, nounBefore, nounBeforeTime, startsBreak } from './noun.ts';
import type { Place } from './place.ts';
import { readShare } from './share.ts';

/** Names what each figure measures: a word of the lexicon, or the noun phrase beside it with less confidence. */
export function attributeMetrics(document: Document, sentence: Sentence, carry: Carry): void {
  sentence.drafts.forEach((draft, index) => {
    const list = draft.list
      ? sentence.drafts.slice(index - draft.list.index, index - draft.list.index + draft.list.size)
      : [draft];
    const place: Place = { ...document, sentence, draft, index, list, from: 0, carry };
    if (!dealt(place)) {
      if (list[0] !== draft) copy(list[0]!, draft);
      else decide({ ...place, from: ownWordsStart(place) });
    }
    if (draft.metric !== null) carry.last = draft;
  });
}

function ownWordsStart({ text, sentence, draft, index }: Place): number {
  const previous = sentence.drafts[index - 1];
  const clause = clauseStart(text, draft.outerStart, sentence.start);
  return previous && previous.outerEnd <= draft.outerStart ? Math.max(clause, previous.outerEnd) : clause;
}

/** The rules in order; the first that finds a metric decides. */
function decide(place: Place): void {
  const { text, sentence, draft } = place;
  const share = readShare(text, sentence, draft);
  if (share) {
    draft.shareOf = text.slice(share.of.start, share.of.end);
    draft.why.push({ attribute: 'shareOf', rule: share.rule, start: share.of.start, end: share.of.end });
  }
  const rules = [
    () => share?.whole && useShare(place, share.of),
    () => metricAfterFigure(place),
    () => metricInClause(place, share?.of ?? null),
    () => quotedPrice(place),
    () => !share && partOfWhole(place),
    () => metricBehind(place),
    () => (!share || share.rule === '其中…占比') && nounBeside(place),
    () => draft.change !== null && nounThatChanged(place),
    () => metricOfFigureBefore(place, share !== null),
    () => metricInSentence(place, share?.of ?? null),
    () => share && useShare(place, share.of),
    () => carriedOver(place),
  ];
  rules.some((rule) => rule());
}

function useShare({ text, sentence, draft }: Place, of: Span): boolean {
  const mention = sentence.metrics.find(({ start, end }) => start === of.start && end === of.end);
  if (mention) use(draft, mention, text, 'what it is a share of');
  else {
    draft.metric = text.slice(of.start, of.end);
    draft.why.push({ attribute: 'metric', rule: 'what it is a share of', ...of });
  }
  return true;
}

function metricAfterFigure({ text, sentence, draft, list, from }: Place): boolean {
  const mention = metricAfter(text, sentence, draft, list.at(-1)!.outerEnd);
  const before = sentence.metrics.some(
    ({ start, end, metric }) => start >= from && end <= draft.outerStart && metric.units.length > 0,
  );
  if (!mention || (draft.figure.kind === 'percent' && before)) return false;
  use(draft, mention, text, 'metric after the figure');
  return true;
}

/** 消费频次较普通会员提升三倍: what something is compared with is not what changed. */
const COMPARED_WITH = /[^\s，,][较比](?:普通|一般|传统|同类|其他|行业|非)[^，,的]{0,4}$/u;

/** 会员消费频次提升三倍: those counted have the quantity that changed. */
function ownsWhatChanged({ metric, end }: MetricMention, text: string, { change, outerStart }: Draft): boolean {
  if (change === null || metric.units.length === 0 || !metric.units.every((unit) => unit === 'count')) return false;
  const noun = /^(\p{Script=Han}{2,8}?)(?:较|比|同比|环比|提升|提高|增长|增加|上升|下降|减少)/u.exec(
    text.slice(end, outerStart),
  );
  return noun !== null && MEASURE_NOUN.test(noun[1]!) && !/(?:数量?|总量|规模|增量|存量)$/u.test(noun[1]!);
}

function metricInClause({ text, sentence, draft, from }: Place, of: Span | null): boolean {
  // 股价跌幅达10%: whose fall it is
  const earlierInClause = (rate: MetricMention) =>
    sentence.metrics.findLast(({ start, end }) => start >= from && end <= rate.start);
  const own = sentence.metrics.findLast(
    ({ start, end }) =>
      start >= from &&
      end <= draft.outerStart &&
      !(of && start >= of.start && end <= of.end) &&
      !(draft.change !== null && COMPARED_WITH.test(text.slice(from, start))),
  );
  const quoted = own && /^每股$|(?:[增涨跌降]幅|增速)$/u.test(text.slice(own.start, own.end)) && earlierInClause(own);
  if (quoted) {
    use(draft, quoted, text, 'metric before in the clause');
    return true;
  }
  if (!own || !fits(own, draft) || ownsWhatChanged(own, text, draft)) return false;
  use(draft, own, text, 'metric before in the clause');
  const head = headAfter(text, own, draft);
  if (head) {
    draft.metric = text.slice(own.start, head.end);
    draft.metricId = SAME_QUANTITY.test(text.slice(head.start, head.end)) ? draft.metricId : null;
    draft.confidence *= 0.8;
  }
  return true;
}

/** 贷款损失准备余额: a noun phrase measures what its last noun does, so the metric goes on to that. */
function headAfter(text: string, { end }: MetricMention, { outerStart }: Draft): Span | null {
  let to = end;
  while (
    to < outerStart &&
    to - end < 10 &&
    /\p{Script=Han}/u.test(text[to]!) &&
    text[to] !== '的' &&
    !startsBreak(text, to)
  )
    to++;
  const head = { start: end, end: to };
  const words = text.slice(end, to);
  return words.length >= 2 && MEASURE_NOUN.test(words) && !RATE_NOUN.test(words) ? head : null;
}

/** The same quantity with a word for its amount: 贷款余额, 营收规模. */
const SAME_QUANTITY = /^(?:余额|总额|规模|总量|总计|合计|金额|数量|总数|人数|总规模|数额|数值)$/u;

/** 其中机构客户贡献了47亿元: a part measures what its whole does; the noun says which part. */
function partOfWhole({ text, sentence, draft, index, from, carry }: Place): boolean {
  const previous = sentence.drafts.slice(0, index).findLast(({ change }) => change === null);
  const whole = previous ?? carry.last;
  if (!whole?.metric || whole.figure.unit !== draft.figure.unit || whole.change !== null) return false;
  const clause = text.slice(from, draft.outerStart);
  const noun = nounBefore(text, from, sentence, draft);
  if (!noun || MEASURE_NOUN.test(text.slice(noun.start, noun.end))) return false;
  const inPart = /其中/u.test(clause) || (whole.why.some(({ rule }) => rule === PART) && previous !== undefined);
  const alone = previous?.metricId != null && /^\s*[，,、;；]?\s*$/u.test(text.slice(from, noun.start));
  const another = alone && /^\s*(?:约|为)?$/u.test(text.slice(noun.end, draft.outerStart));
  if (!(inPart && draft.figure.kind === 'money') && !(another && PARTY.test(text.slice(noun.start, noun.end))))
    return false;
  inherit(draft, whole, PART);
  draft.scope = text.slice(noun.start, noun.end).replace(/^其中/u, '');
  draft.why.push({ attribute: 'scope', rule: PART, ...noun });
  return true;
}

/** Who or where, not what: 龙头房企4.7倍, 华东地区3.2亿元, 美国20%. */
const PARTY =
  /(?:企业?|公司|银行|券商|险企|车企|房企|集团|地区|市场|整体|板块|业务|品牌|[省市区国洲]|[东西南北]部|[一二三四]线|行业|全国|海外|境外|境内|国内|国外)$/u;
const PART = 'part of the figure before';
const ANAPHOR =
  /^(?:这一|该|这个|上述|此)?(?:比例|数字|数据|指标|金额|水平|幅度|占比|比重|数值|成绩|规模|增速|增幅|降幅|增长率|涨幅|跌幅)$/u;

/** 收报31.92港元: a price quoted on an exchange needs no noun. */
function quotedPrice({ text, draft }: Place): boolean {
  if (draft.figure.kind !== 'money' && draft.figure.kind !== 'price') return false;
  const verb = /(?:收盘|开盘|盘中|现)?(?:收报|报收|现报|暂报|报)(?:于|价|每股)?$/u.exec(
    text.slice(Math.max(0, draft.outerStart - 6), draft.outerStart),
  );
  const metric = verb && metricOf('股价');
  if (!metric) return false;
  draft.metric = '股价';
  draft.metricId = metric.id;
  draft.metricKind = metric.kind;
  draft.why.push({
    attribute: 'metric',
    rule: 'a quoted price',
    start: draft.outerStart - verb[0].length,
    end: draft.outerStart,
  });
  return true;
}

/** What is done to things that were counted before: 新开门店120家,关闭35家. */
const DONE_TO = /^(?:累计|合计|净|共)?(?:关闭|关停|新开|新增|净增|净减|减少|增加|停业|开出|开业|闭店|改造|翻新)$/u;

function countBefore({ sentence, draft, index }: Place): boolean {
  const before = sentence.drafts[index - 1];
  if (!before?.metric || before.figure.unit !== draft.figure.unit) return false;
  inherit(draft, before, 'metric of the figure before');
  return true;
}

/** 8亿元B轮融资: a sum and what it was, with nothing measured before it. */
function metricBehind({ text, sentence, draft }: Place): boolean {
  if (draft.figure.kind !== 'money' || draft.change !== null) return false;
  const next = sentence.drafts.find(({ figure }) => figure.start >= draft.outerEnd)?.outerStart ?? sentence.end;
  const mention = sentence.metrics.find(({ start }) => start >= draft.outerEnd);
  if (!mention || mention.start > draft.outerEnd + 5 || mention.end > next || !fits(mention, draft)) return false;
  if (hasBreak(text, draft.outerEnd, mention.start) || /[^\p{L}\p{N}]/u.test(text.slice(draft.outerEnd, mention.start)))
    return false;
  use(draft, mention, text, 'metric after the figure');
  return true;
}

/** 累计规模, 总额: the amount of something named before. */
const GENERIC_AMOUNT = /^(?:累计|合计|总)?(?:规模|金额|总额|数额|数值|总量)$/u;

function nounBeside(place: Place): boolean {
  const { text, sentence, draft, index, from } = place;
  const counted = draft.figure.kind === 'count' || draft.figure.kind === 'age' || draft.figure.kind === 'duration';
  if (draft.change !== null && !counted) return false;
  const noun =
    (counted ? nounAfter(text, sentence, draft) : null) ??
    nounBefore(text, from, sentence, draft) ??
    nounBeforeTime(text, from, sentence, draft);
  if (!noun) return false;
  const words = text.slice(noun.start, noun.end);
  if (/连续$/u.test(words) && draft.figure.kind === 'duration') return false;
  if (/(?:前者|后者|两者|二者)$/u.test(words)) return false;
  if (counted && DONE_TO.test(words) && countBefore(place)) return true;
  // 分析师预期为…: what others expected of the quantity spoken of
  if (
    /(?:分析师|市场|普遍|一致|机构)(?:普遍|一致|此前)?认?$/u.test(words) &&
    draft.figure.kind !== 'count' &&
    index > 0
  )
    return false;
  if (
    draft.list === null &&
    GENERIC_AMOUNT.test(words) &&
    sentence.metrics.some((one) => one.end <= noun.start && fits(one, draft))
  )
    return false;
  if (
    ANAPHOR.test(words) &&
    sentence.drafts.slice(0, index).some(({ figure, metric }) => metric !== null && figure.unit === draft.figure.unit)
  )
    return false;
  name(draft, noun, text, counted ? 0.7 : 0.6);
  return true;
}

const CHANGE_WORDS =
  /(?:累计|平均|合计|年均|日均|单日|首日|收盘|盘中|大幅度?|小幅|再次|继续|一度|均|再|也|则|整体|总体|快速|迅速|持续|稳步|稳定|高速|强劲|显著|明显|进一步|双双|逆势|略有?|有所|连续|依然|仍|平稳|较快)*(?:同比|环比|加快|放缓|按年|按季|较|相?比(?!重|例|率)|增长|上涨|下降|下跌|上升|下滑|提升|减少|增加|大涨|大跌|微增|微降|收窄|扩大|缩水|回落|涨|跌|增|降|升)/u;
/** Words for the change itself: 增速, 降幅. */
const RATE_NOUN =
  /(?:增速|增幅|降幅|涨幅|跌幅|增长率|幅度|其中|同期|全年|单季|本期|当期|期内|比上年|数据|水平|复合|年化|年均)$/u;
const VERB_PHRASE = /(?:累计|平均|合计)?(?:上涨|下跌|增长|下降|上升|下滑|涨|跌|回落|缩水)/u;

/** 集体企业增长2.6%: the noun before the words of change, which says whose share of the quantity spoken of it is. */
function whatChanged({ text, sentence, draft, from, list }: Place): Span | null {
  const verb = CHANGE_WORDS.exec(text.slice(from, list[0]!.outerStart));
  const noun = verb && nounBefore(text, from, sentence, { ...draft, outerStart: from + verb.index });
  if (!noun) return null;
  const words = text.slice(noun.start, noun.end);
  const opens = /^[，,\s]*(?:其中|而|且|但|同时|另外)?[，,]?$/u.test(text.slice(from, noun.start));
  return !opens || MEASURE_NOUN.test(words) || RATE_NOUN.test(words) ? null : noun;
}

/** 会员平台注册数同比增长30%: what stands before the words of change; 上证指数累计上涨9.3%: the change itself. */
function nounThatChanged({ text, sentence, draft, index, from, list, carry }: Place): boolean {
  const words = text.slice(from, list[0]!.outerStart);
  const verb = CHANGE_WORDS.exec(words);
  if (!verb) return false;
  const noun = nounBefore(text, from, sentence, { ...draft, outerStart: from + verb.index });
  if (!noun) return false;
  const measured = text.slice(noun.start, noun.end);
  if (MEASURE_NOUN.test(measured)) {
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

const INDEPENDENT_NAME = /(?:指数|成指|综指|基金|大盘|板块|个股|期货|债|金|油|铜|股)$/u;

/** A number of things measures none of the sums of money around it. */
const isNumber = ({ figure, change }: Draft) =>
  change === null && (figure.kind === 'count' || figure.kind === 'age' || figure.kind === 'duration');

function metricOfFigureBefore(place: Place, share: boolean): boolean {
  const { sentence, draft, index } = place;
  if (isNumber(draft) && !share) return false;
  const before = sentence.drafts
    .slice(0, index)
    .findLast(
      (one) =>
        one.metric !== null &&
        one.figure.kind !== 'duration' &&
        (share ||
          !isNumber(one) ||
          one.metricId !== null ||
          (draft.change !== null && one === sentence.drafts[sentence.drafts.indexOf(draft) - 1])),
    );
  if (!before) return false;
  const continues =
    share || draft.change !== null || draft.figure.kind === 'percent' || draft.figure.unit === before.figure.unit;
  const reason = before.why.find(({ attribute }) => attribute === 'metric');
  const newer = sentence.metrics.some(
    ({ start, end, metric }) =>
      start > (reason?.end ?? 0) &&
      start > before.figure.end &&
      end <= draft.outerStart &&
      metric.id !== before.metricId,
  );
  if (!continues && newer) return false;
  inherit(draft, before, 'metric of the figure before');
  const part = draft.change === null ? null : whatChanged(place);
  if (part) {
    draft.scope = place.text.slice(part.start, part.end);
    draft.why.push({ attribute: 'scope', rule: 'noun phrase before the words of change', ...part });
  }
  return true;
}

function metricInSentence({ text, sentence, draft }: Place, of: Span | null): boolean {
  const earlier = sentence.metrics.findLast(
    (mention) => mention.end <= draft.outerStart && !(of && mention.end > of.start) && fits(mention, draft),
  );
  if (!earlier) return false;
  use(draft, earlier, text, 'metric before in the sentence');
  draft.confidence *= 0.9;
  return true;
}

function carriedOver({ text, sentence, draft, from, carry }: Place): boolean {
  if (isNumber(draft)) return false;
  const noun = draft.change !== null ? nounBefore(text, from, sentence, draft, true) : null;
  if (noun && (!carry.last || /累计|平均/u.test(text.slice(noun.start, noun.end)))) name(draft, noun, text, 0.5);
  else if (carry.last) inherit(draft, carry.last, 'metric of the sentence before');
  return draft.metric !== null;
}

/** A money metric does not measure a head count, and so on; rates of change fit every metric. */
function fits({ metric }: MetricMention, { figure, change }: Draft): boolean {
  if (change !== null || figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'other')
    return true;
  if (figure.kind === 'money' || figure.kind === 'price')
    return metric.units.includes('money') || metric.units.includes('price');
  if (figure.kind === 'age' || figure.kind === 'duration') return metric.units.includes(figure.kind);
  return metric.units.includes(figure.kind) || metric.units.length === 0 || figure.unit === null;
}

/** 贡献了约71%的营收, 385名员工, 超过1亿元的年度经常性收入; after a list, behind its last member. */
function metricAfter(text: string, sentence: Sentence, draft: Draft, end: number): MetricMention | null {
  // 86%贷款集中在江苏: a share with nothing measured before it
  const share = draft.figure.unit === '%' && draft.change === null;
  const direct = draft.figure.kind === 'count' || (share && sentence.metrics.some(({ start }) => start === end));
  const of = text[end] === '的';
  if (!direct && !of) return null;
  const limit = Math.min(clauseEnd(text, end, sentence.end), end + 14);
  const next = sentence.drafts.find((other) => other.figure.start >= end);
  const mention = sentence.metrics.findLast(
    (one) =>
      one.start >= end &&
      one.end <= limit &&
      (!next || one.end <= next.outerStart) &&
      !hasBreak(text, end + (of ? 1 : 0), one.start),
  );
  return mention && (of || fits(mention, draft)) ? mention : null;
}
