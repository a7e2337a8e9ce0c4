import { metricOf } from '../../words.ts';
import type { Place } from './place.ts';

/** 收报31.92港元: a price quoted on an exchange needs no noun. */
export function quotedPrice({ text, draft }: Place): boolean {
  if (draft.figure.kind !== 'money' && draft.figure.kind !== 'price') return false;
  const verb = /(?:收盘|开盘|盘中|现)?(?:收报|报收|收于|现报|暂报|报)(?:于|价|每股)?$/u.exec(
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

/** 收于3250.6点: the level of an index. */
export function quotedLevel({ text, draft }: Place): boolean {
  if (draft.figure.unit !== '点') return false;
  const verb =
    /(?:收盘|开盘|盘中)?(?:收于|收报|报收|现报|报|站上|失守|突破|跌破|收在|升至|涨至|跌至|触及)\s?(?:了|于)?$/u.exec(
      text.slice(Math.max(0, draft.outerStart - 6), draft.outerStart),
    );
  const metric = verb && draft.change === null && metricOf('点位');
  if (!metric) return false;
  draft.metric = '点位';
  draft.metricId = metric.id;
  draft.metricKind = metric.kind;
  draft.why.push({
    attribute: 'metric',
    rule: 'a quoted level',
    start: draft.outerStart - verb[0].length,
    end: draft.outerStart,
  });
  return true;
}
