import type { Fact } from '../../model/fact.ts';
import { clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';

const YOY =
  /同比|YoY|yoy|YOY|(?:较|比|相比|相较于?|对比|与|低于|高于|快于|慢于)(?:上年|去年|上一年|前一年)(?:度)?(?:同期|同季|同月)?|(?:较|比)\d{4}年(?:同期)?|年同比|按年|同期增长|比上年|(?<![今去明前全当上近\d])年[增减](?![长加少速幅至到持值])/u;
const QOQ =
  /环比|QoQ|qoq|QOQ|(?:较|比|与|低于|高于|快于|慢于)(?:上一?季度?|上一?月|前一季度?|前一月)|按季|按月|[季月][增减](?![长加少速幅至到持值])/u;
const YTD = /(?:较|比|相较于?)(?:上年末|上年底|去年末|去年底|年初|上年年末|期初|\d{4}年(?:年)?(?:末|底))/u;
const CAGR = /复合(?:年均?)?(?:增长率?|增速)|CAGR|年化(?:增长|增速)|年均增长|年均复合/u;
const DAY = /当日|当天|首日|收盘|盘中|较前一(?:交易)?日|报收|日内/u;

/** Verbs of change; followed by 至 or 到 they give a level, not a rate. */
const UP =
  /增长|上涨|上升|提升|提高|增加|大涨|暴涨|飙升|激增|猛增|大增|陡增|微增|略增|增幅|涨幅|扩大|走高|攀升|回升|增速|涨|增|升|拉升|高出|多|加快|提速|拉动|快/u;
const DOWN =
  /下降|下跌|下滑|减少|降低|压降|压减|收窄|缩水|缩减|回落|大跌|暴跌|骤降|锐减|微降|略降|降幅|跌幅|走低|萎缩|下调|负增长|缩窄|跌|降|减|缩|低|放缓|慢/u;
const LEVEL =
  /(?:增|升|涨|降|跌|减|提升|提高|增长|增加|上升|下降|上涨|下跌|下滑|回升|回落|扩大|收窄|缩减|减少|飙升|攀升|陡增|激增|大增|猛增|微增|微降|缩水|调整|恢复|改善|下调|上调|提前|缩短|恶化|变化|跃升|骤降|滑落|跌落|锐减|暴涨|走低|走高|拉长|下探|翻)(?:至|到|为)(?:了)?$/u;

/** Decides whether a figure is a rate or amount of change, against what, and which way it went. */
export function attributeChange({ text }: Document, sentence: Sentence): void {
  sentence.drafts.forEach((draft, index) => {
    const { figure } = draft;
    const previous = sentence.drafts[index - 1];
    const floor = previous && !(draft.list && previous.list?.id === draft.list.id) ? previous.outerEnd : sentence.start;
    const listStart = draft.list ? sentence.drafts[index - draft.list.index]!.outerStart : draft.outerStart;
    const from = Math.max(clauseStart(text, listStart, sentence.start), Math.min(floor, listStart));
    const words = text.slice(from, listStart);
    const changing =
      figure.kind === 'percent' ||
      figure.kind === 'multiple' ||
      figure.kind === 'money' ||
      figure.kind === 'price' ||
      figure.kind === 'count' ||
      figure.kind === 'other';
    if (!changing || /占[^，,]*$/u.test(words) || /占比(?:为|达|约)?$/u.test(words)) return;
    // 较上年同期的35%下降: what something is compared with
    if (/(?:较|比|相比|从|由|自)[^，,]{2,12}的$/u.test(words)) return;
    draft.direction = directionOf(words, text.slice(draft.outerEnd, draft.outerEnd + 3));
    const level = LEVEL.test(words.replace(/(?:约|近|超过?|逾|人民币|的|\s)+$/u, ''));
    if (level) return;
    const rate = figure.kind === 'percent' || figure.kind === 'multiple';
    // 增加值, 收窄幅度: a metric at the end is no verb
    const measured = sentence.metrics.some(
      ({ end }) =>
        end > from && end <= listStart && text.slice(end, listStart).replace(/[为约近超达了的是]/gu, '') === '',
    );
    const verb = draft.direction !== null && !measured && endsWithChange(words);
    const base = baseOf(words);
    if (CAGR.test(words)) set(draft, 'cagr', from, listStart);
    else if (rate && base !== undefined && (verb || /同比|环比|[yYqQ][oO][yYqQ]/u.test(words) || draft.direction))
      set(draft, base, from, listStart);
    else if (rate && draft.change === null && inBrackets(text, draft)) {
      set(draft, 'other', draft.outerStart - 1, draft.outerEnd);
      draft.direction = text[figure.start] === '+' ? 'up' : 'down';
    } else if (rate && verb)
      set(
        draft,
        ofSpan(words) ?? (DAY.test(text.slice(sentence.start, listStart)) ? 'day' : inherited(sentence, index)),
        from,
        listStart,
      );
    else if (!rate && verb) set(draft, base ?? 'other', from, listStart);
    const time = sentence.times.findLast(({ role, end }) => role === 'base' && end <= listStart && end > from);
    if (time && draft.change !== null) draft.base = time.norm;
  });
}

/** 毛利率40.4%(-1.9pcts): a signed rate in brackets after a figure is its change. */
const inBrackets = (text: string, { figure, outerStart }: Draft): boolean =>
  /[+\-−–]/u.test(text[figure.start]!) && /[（(]\s?$/u.test(text.slice(Math.max(0, outerStart - 2), outerStart));

const set = (draft: Draft, change: Fact['change'], start: number, end: number) => {
  draft.change = change;
  draft.why.push({ attribute: 'change', rule: `words of a ${change ?? 'base date'} change`, start, end });
};

/** yoy, qoq, `ytd` against the end of last year; undefined where no base is named. */
function baseOf(words: string): Fact['change'] | undefined {
  if (YTD.test(words)) return 'ytd';
  if (YOY.test(words)) return 'yoy';
  if (QOQ.test(words)) return 'qoq';
  return undefined;
}

/** 收盘涨0.38%,本周累计涨1.43%: a span that the clause names is longer than the day of the report. */
function ofSpan(words: string): Fact['change'] | undefined {
  if (/年内|今年以来|年初(?:以来|至今)/u.test(words)) return 'other';
  if (/[本上全]周|周内|一周/u.test(words)) return 'week';
  return /[本上]月|月内/u.test(words) ? 'month' : undefined;
}

/** A rate without its own base words continues the last one: 收入增长5%,利润增长8%. */
function inherited(sentence: Sentence, index: number): Fact['change'] {
  const previous = sentence.drafts.slice(0, index).findLast(({ change }) => change !== null);
  return previous?.change ?? 'other';
}

const EVERY_UP = new RegExp(UP.source, 'gu');
const EVERY_DOWN = new RegExp(DOWN.source, 'gu');
const AT_END = new RegExp(`(?:${UP.source}|${DOWN.source})(?:率|幅)?$`, 'u');

/** The verb stands right before the figure, but for 了, 约, 超 and the like. */
function endsWithChange(words: string): boolean {
  const tail = words.replace(/(?:了|约|近|超过?|逾|大幅|人民币|幅度|为|达到?|高达|分别|均|的|\s)+$/u, '');
  return AT_END.test(tail);
}

/** Which way the words before a figure, else those behind it, say that it went. */
export function directionOf(words: string, after: string): Fact['direction'] {
  const up = lastIndex(words, EVERY_UP);
  const down = lastIndex(words, EVERY_DOWN);
  if (up < 0 && down < 0) {
    if (/^的?(?:增长|增幅|涨幅|增速)/u.test(after)) return 'up';
    return /^的?(?:降幅|跌幅|下降|下滑)/u.test(after) ? 'down' : null;
  }
  return up > down ? 'up' : 'down';
}

function lastIndex(words: string, pattern: RegExp): number {
  let last = -1;
  pattern.lastIndex = 0;
  while (pattern.test(words)) last = pattern.lastIndex;
  return last;
}
