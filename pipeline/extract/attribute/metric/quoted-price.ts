import { metricOf } from '../../words.ts';
import type { Place } from './place.ts';

const PRICE = /(?:收盘|开盘|盘中|现)?(?:收报|报收|收于|现报|暂报|报)(?:于|价|每股)?$/u;
const LEVEL =
  /(?:收盘|开盘|盘中)?(?:收于|收报|报收|现报|报|站上|失守|突破|跌破|收在|升至|涨至|跌至|触及|重返|逼近|站稳)\s?(?:了|于)?$/u;

const LEVEL_RULE = 'a quoted level';

/** 收报31.92港元: a price quoted on an exchange needs no noun. */
export const quotedPrice = (place: Place): boolean => {
  const { kind, per } = place.draft.figure;
  // 报2536美元/盎司: of goods, not of a share
  const words = per === null || per === '股' ? '股价' : '价格';
  return (kind === 'money' || kind === 'price') && quoted(place, PRICE, words, 'a quoted price');
};

/** 收于3250.6点: the level of an index. */
export const quotedLevel = (place: Place): boolean =>
  place.draft.figure.unit === '点' && place.draft.change === null && quoted(place, LEVEL, '点位', LEVEL_RULE);

/** Gives a figure the metric of an exchange where its verb stands before it. */
function quoted({ text, draft }: Place, verbs: RegExp, words: string, rule: string): boolean {
  const verb = verbs.exec(text.slice(Math.max(0, draft.outerStart - 6), draft.outerStart));
  const metric = verb && metricOf(words);
  if (!metric) return false;
  draft.metric = words;
  draft.metricId = metric.id;
  draft.metricKind = metric.kind;
  draft.why.push({
    attribute: 'metric',
    rule,
    start: draft.outerStart - verb[0].length,
    end: draft.outerStart,
  });
  return true;
}

/** 报3250.6点,跌0.8%: how much a level rose or fell. */
export function riseOfLevel({ text, sentence, draft, index }: Place): boolean {
  const before = sentence.drafts[index - 1];
  const level = sentence.drafts.slice(0, index).some(({ why }) => why.some(({ rule }) => rule === LEVEL_RULE));
  if (draft.figure.unit !== '%' || !before || !level) return false;
  const rise = RISE.exec(text.slice(before.outerEnd, draft.outerStart));
  const words = rise && (/跌|降/u.test(rise[1]!) ? '跌幅' : '涨幅');
  const metric = words && metricOf(words);
  if (!metric) return false;
  draft.metric = words;
  draft.metricId = metric.id;
  draft.metricKind = metric.kind;
  draft.why.push({
    attribute: 'metric',
    rule: 'a change of a quoted level',
    start: before.outerEnd,
    end: draft.outerStart,
  });
  return true;
}
const RISE =
  /^[，,\s]*(?:收盘|全天|当日|小幅|大幅|微|盘中|最高|最低|\s)*(收?[涨跌]|上涨|下跌|下降|[涨跌]幅)(?:了|约|为|达|超|逾|近|\s)*$/u;
