import { CONNECTIVES, PRONOUNS } from '../../../lexicon/grammar.ts';
import { clauseStart, DEALT, type Document, type Draft, type Sentence } from '../../draft.ts';

const LEADING =
  /^(?:\s|主力合约|合约|交货的|交割的|到期的|被|获|现如今|如今|典型如|例如|比如|诸如|完成|累计完成|首季度|最终|此前|占(?![有据比])|相比于?|账上|它们|他们|每股|时间内|时间|只有|仅有|预计|公布的|录得|全部|上市首日|首日|当天|公开披露的|披露的|因为|由于|本期|数据显示|显示|但|而|且|分别|年内\/|其中|此外|另外|同时|不过|因此|当前|目前|其(?![他它余])|该|公司|旗下|的|在|于|,|，|、|“|”|从|由|对|据|截至|期内|当周|当月|仅|还有|还|另有|也|则|尽管如此|上述|与此同时|方面|全年|年内|累计|年|并|又|将|期|来自|主要|部分|个|以|用|就|都|均|已|使|使得|随着|通过|一周|末|各|之)+/u;
const TRAILING =
  /(?:\s|完成|占|更|再|却|仍|一度|每股|时间内|时间|账上|可比的简单|可比的?|简单|平均|单季|最终|合并|的|在|业务的|方面|则|也|还|均|都|为|是|达|仅|实现|取得|录得|总|期内|当年|当期|全年|期末|年末|各|累计|分别|同期|去年|今年|报告期|部分|，|,|、|贡献|为其|为它|来自|于|以|至|增至|和|与|及|“|”|了|已|超过|有|平均每|每|单)+$/u;

/** Generic words are nobody’s segment. */
export const STOP_SCOPES = new Set([
  ...CONNECTIVES,
  ...PRONOUNS.same,
  ...PRONOUNS.both,
  ...'整体 总体 合计 全部 期内 期间 年内 全年 单季 季度 数据 报告 财报 年报 公告 招股书 同期 平均 总计 累计 部分 全周 本周 当周 单周 上周 周内 一周内 日内 盘中 当月 单月 本月 全月 当日 当年 报告期内 财季 第一财季 第二财季 第三财季 第四财季 盘中最高 盘中最低 早盘 午盘 尾盘 午后 开盘 收盘 收市 开市 全天 全日 半日 全日收市 半日收市 最多 最少 最高 最低 最大 最小 一年间 各月均 每月均 本季 本季度 当季 上季度 其他 其余 完成 营业性 调整后 经调整后 扣非后 约合 折合 发生 新增 移动 大幅 零售 批发 出货 董事会 管理层 股东大会 复合 复合年 年复合 历史'.split(
    ' ',
  ),
]);

/** 较前一交易日: what something is compared with. */
export const COMPARED = /^(?:较|比(?:上|前|去|昨|年初|此前)|远?[高低]$)|^远[高低]/u;

/** The noun phrase between the clause's start (or the entity's name) and the metric: 云图AI, 云端部署业务. */
export function attributeScope({ text, entities }: Document, sentence: Sentence, draft: Draft): void {
  if (draft.scope !== null || draft.metric === null || draft.entity !== null) return;
  const several = severalBefore(text, sentence, draft);
  if (several) {
    draft.scope = several;
    draft.why.push({
      attribute: 'scope',
      rule: 'several parts together',
      start: draft.outerStart,
      end: draft.outerStart,
    });
    return;
  }
  const reason = draft.why.findLast(({ attribute }) => attribute === 'metric');
  if (reason?.rule === 'metric of the figure before') inherit(text, sentence, draft);
  if (
    !reason ||
    reason.rule.startsWith('metric of') ||
    reason.rule === DEALT ||
    reason.start > draft.outerStart ||
    reason.start < sentence.start
  )
    return;
  const clause = clauseStart(text, reason.start, sentence.start);
  let from = clause;
  for (const { end } of [
    ...sentence.times,
    ...sentence.mentions,
    ...sentence.pronouns,
    ...sentence.drafts.map(({ outerEnd }) => ({ end: outerEnd })),
  ]) {
    if (end <= reason.start && end > from) from = end;
  }
  let phrase = text.slice(from, reason.start).replace(/[（(][^（()）]*[)）]/gu, '');
  phrase = phrase.replace(LEADING, '').replace(TRAILING, '');
  if (from > clause && phrase === '') {
    // 云图AI在2024年的平均支出: the subject stands before the time
    const head = text.slice(
      clause,
      sentence.times.find(({ start, end }) => start >= clause && end <= from)?.start ?? clause,
    );
    phrase = head
      .replace(/[（(][^（()）]*[)）]/gu, '')
      .replace(LEADING, '')
      .replace(TRAILING, '');
    for (const { start, end } of sentence.mentions)
      if (start >= clause && end <= from) phrase = phrase.replace(text.slice(start, end), '').replace(LEADING, '');
  }
  // 澄江银行……,银行不良率: its kind stands for its name
  if (STOP_SCOPES.has(phrase) || COMPARED.test(phrase) || entities.some(({ name }) => name.endsWith(phrase))) return;
  const cut = phrase.search(
    /[，,；;：:。]|(?:为|是|达|增长|下降|减少|增加|导致|提升|实现|披露|显示|表示|透露|强调|提到|上涨|预计|成立|发布|宣布|公布|宣派|派发|派付|支付|计提|建议)/u,
  );
  if (cut >= 0 || phrase.length < 2 || phrase.length > 24 || /^[\d.]+$|^每/u.test(phrase) || !/\p{L}/u.test(phrase))
    return;
  draft.scope = phrase;
  draft.why.push({ attribute: 'scope', rule: 'noun phrase before the metric', start: from, end: reason.start });
}

/** 茅台酒营业收入为934亿元,比上年增长10%: the rate right behind an amount is of the same part. */
function inherit(text: string, sentence: Sentence, draft: Draft): void {
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  if (draft.change === null || !before?.scope || before.metric !== draft.metric) return;
  if (before.change !== null || !BEHIND.test(text.slice(before.outerEnd, draft.outerStart))) return;
  draft.scope = before.scope;
  const { outerStart: start, outerEnd: end } = before;
  draft.why.push({ attribute: 'scope', rule: 'part of the figure before', start, end });
}
const BEHIND = /^[，,（(\s]?[^，,；;。总整]{1,16}$/u;

/** 可视化业务(7亿元)与汽车业务(5亿元)均增长25%, 甲、乙等城市溢价率为30%: parts and places that a figure is of together. */
function severalBefore(text: string, sentence: Sentence, { outerStart }: Draft): string | null {
  const clause = clauseStart(text, outerStart, sentence.start);
  if (outerStart - clause > FARTHEST) return null;
  const words = text.slice(clause, outerStart).replace(/[（(][^（()）]{0,30}[)）]/gu, '');
  const found = BOTH_PARTS.exec(words) ?? PLACES_LISTED.exec(words);
  if (
    !found ||
    sentence.mentions.some(({ start, end }) => start >= clause && end <= outerStart && !found[0].includes('等'))
  )
    return null;
  return found[1]!.replace(LEADING, '');
}
const FARTHEST = 120;
const BOTH_PARTS =
  /^([^，,；;。均都]{2,20}(?:业务|产品|板块|分部|渠道|地区|市场)(?:[、和与及]|以及)[^，,；;。均都]{1,20}(?:业务|产品|板块|分部|渠道|地区|市场))(?:均|都|皆|双双)/u;
const PLACES_LISTED =
  /^([\p{Script=Han}]{2,6}(?:、[\p{Script=Han}]{2,6}){1,12}等(?:\d{1,2}|多|[一二三四五六七八九十]{1,2})?个?(?:城市|地区|省份|国家|市场))/u;
