import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import { metricOf } from '../../words.ts';
import { mean, name } from './naming.ts';
import type { Place } from './place.ts';

/** 收于每桶60.36美元 */
const PER = '每(?:股|桶|盎司|吨|公吨|克|公斤|千克|加仑|磅|蒲式耳|百万英热单位|手|份)';
const PRICE = new RegExp(
  `(?:收盘|开盘|盘中|现)?(?:收报|报收|收盘报|收盘于|收于|收在|现报|暂报|报)(?:于|价)?(?:${PER})?$`,
  'u',
);
const LEVEL =
  /(?:收盘|开盘|盘中)?(?:收于|收报|报收|现报|报|站上|失守|突破|跌破|收在|升至|涨至|跌至|触及|重返|逼近|站稳)\s?(?:了|于)?$/u;

const LEVEL_RULE = 'a quoted level';

/** 收报31.92港元: a price quoted on an exchange needs no noun. */
export const quotedPrice = (place: Place): boolean => {
  const { kind, per } = place.draft.figure;
  if (kind !== 'money' && kind !== 'price') return false;
  // 报2536美元/盎司: of goods, not of a share
  const words = (per === null || per === '股') && !ofGoods(place) ? '股价' : '价格';
  return quoted(place, PRICE, words, 'a quoted price');
};

const ofGoods = ({ text, sentence, draft: { outerStart } }: Place): boolean =>
  GOODS.test(text.slice(Math.max(sentence.start, outerStart - FAR), outerStart));
const GOODS = new RegExp(`期货|原油|黄金|白银|期[金银铜铝油]|现货|合约|(?!每股)${PER}`, 'u');
const FAR = 60;

/** 报收于每盎司886美元: of goods whatever the lexicon calls the verb. */
export const quotedGoods = (place: Place): boolean => ofGoods(place) && quotedPrice(place);

/** 收于3250.6点: the level of an index. */
export const quotedLevel = (place: Place): boolean =>
  place.draft.figure.unit === '点' && place.draft.change === null && quoted(place, LEVEL, '点位', LEVEL_RULE);

/** 上证指数稳稳站在2000点之上: points of an index that is named are its level, whatever the verb. */
export function levelOfIndex({ text, sentence, draft }: Place): boolean {
  const { figure, change, outerStart } = draft;
  if (figure.unit !== '点' || change !== null) return false;
  const index = sentence.mentions.findLast(({ end, entity }) => entity.kind === 'index' && end <= outerStart);
  return (
    index !== undefined && !/[涨跌升降挫]/u.test(text[outerStart - 1]!) && exchanges(draft, '点位', LEVEL_RULE, index)
  );
}

/** Gives a figure the metric of an exchange where its verb stands before it. */
function quoted({ text, draft }: Place, verbs: RegExp, words: string, rule: string): boolean {
  const { outerStart } = draft;
  const verb = verbs.exec(text.slice(Math.max(0, outerStart - 12), outerStart));
  return verb !== null && exchanges(draft, words, rule, { start: outerStart - verb[0].length, end: outerStart });
}

/** A metric of an exchange, with the words that say so. */
function exchanges(draft: Draft, words: string, rule: string, span: Span): boolean {
  const metric = metricOf(words);
  if (!metric) return false;
  mean(draft, words, metric, span, rule);
  return true;
}

/** 跌26点: how many points an index rose or fell is named by the verb. */
export function riseInPoints({ text, draft }: Place): boolean {
  const verb =
    draft.figure.unit === '点' && draft.change !== null
      ? POINTS.exec(text.slice(Math.max(0, draft.outerStart - 6), draft.outerStart))
      : null;
  if (!verb) return false;
  const start = draft.outerStart - verb[0].length;
  name(draft, { start, end: start + verb[1]!.length }, text, 0.8);
  return true;
}
const POINTS = /((?:上涨|下跌|上升|下降|收[涨跌升]|[大暴急微劲]?[涨跌升挫])(?:幅)?)(?:了|约|近|超过?|逾|达|为|\s)*$/u;

/** 报3250.6点,跌0.8%: how much a level rose or fell. */
export function riseOfLevel({ text, sentence, draft, index }: Place): boolean {
  const before = sentence.drafts[index - 1];
  if (draft.figure.unit !== '%' || !before) return false;
  const rise = RISE.exec(text.slice(before.outerEnd, draft.outerStart));
  const isLevel = ({ why }: Draft) => why.some(({ rule }) => rule === LEVEL_RULE);
  if (!rise || !sentence.drafts.slice(0, index).some(isLevel)) return false;
  const words = /跌|降/u.test(rise[1]!) ? '跌幅' : '涨幅';
  const span = { start: before.outerEnd, end: draft.outerStart };
  return exchanges(draft, words, 'a change of a quoted level', span);
}
const RISE =
  /^[，,\s]*(?:收盘|全天|当日|小幅|大幅|微|盘中|最高|最低|\s)*(收?[涨跌]|上涨|下跌|下降|[涨跌]幅)(?:了|约|为|达|超|逾|近|\s)*$/u;
