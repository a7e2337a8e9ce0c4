import { metricOf } from '../../words.ts';
import type { Place } from './place.ts';

const PRICE = /(?:收盘|开盘|盘中|现)?(?:收报|报收|收于|现报|暂报|报)(?:于|价|每股)?$/u;
const LEVEL =
  /(?:收盘|开盘|盘中)?(?:收于|收报|报收|现报|报|站上|失守|突破|跌破|收在|升至|涨至|跌至|触及)\s?(?:了|于)?$/u;

/** 收报31.92港元: a price quoted on an exchange needs no noun. */
export const quotedPrice = (place: Place): boolean => {
  const { kind } = place.draft.figure;
  return (kind === 'money' || kind === 'price') && quoted(place, PRICE, '股价', 'a quoted price');
};

/** 收于3250.6点: the level of an index. */
export const quotedLevel = (place: Place): boolean =>
  place.draft.figure.unit === '点' && place.draft.change === null && quoted(place, LEVEL, '点位', 'a quoted level');

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
