import { extent } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import type { State } from './state.ts';
import type { Time } from './time.ts';

/** 截至3月31日的12个月内: the year up to the end of what is reported on, for a quantity or two among those of the quarter. */
export const isRolling = (text: string, { start, end }: Span): boolean =>
  /(?:12|十二)个月/u.test(text.slice(start, end)) && !text.slice(start, end).includes('止');

/** 10月合约: which one is meant. */
const EVENT_AFTER =
  /^(?:合约(?![销金面负价总均平地])|期货|交割|到期的|(?:年?[末底])?的?(?:公司)?(?:总股本|股本总数|股份总数)为基[数础准]|度?面向(?:合格|专业)|度?第[一二三四五六七八九十]+期[^，,。]{0,12}(?:债券|票据|融资券)|到期(?!日)|成立|创立|创办|诞生|出生|生于|设立|组建|建厂|创建|加入|问世|上市的|入职|毕业)/u;
const EVENT_BEFORE = /(?:成立于|创立于|创办于|出生于|诞生于|始于|始建于|设立于|上市于|组建于|自|生于)$/u;

const LASTING = /(?:连续|过去|最近|历时|为期)$/u;

export const BASE_BEFORE =
  /(?:年份|较之?|相?比|相较于?|对比|与|同|跟|低于|高于|超过|不及|去|比较|(?<!商)超|高出|优于)(?:截至|截止)?(?:去年|上年)?$/u;

/** 由去年的35.1%升至…: where a change started from is not what the text goes on about. */
export const FROM_BEFORE = /[由从自]$/u;

const LEVEL_AFTER = /^(?:同期|全年|年?末|年?底)?的?(?:人民币|约|近|超)?[\d零一二三四五六七八九十百千万半-]/u;

/** 2024年…2025年同期: the same part of a later year is spoken of next, not compared with. */
export const isLater = ({ part, year }: TimeExpression, norm: string | null, { span }: State): boolean =>
  part.kind === 'same' && year !== null && 'absolute' in year && (extent(norm)?.to ?? '') > (extent(span)?.to ?? '9');

/** 成立于2012年, 2012年创立: when something happened. */
export const isEvent = ({ until }: TimeExpression, before: string, after: string): boolean =>
  EVENT_AFTER.test(after) || (EVENT_BEFORE.test(before) && !until && !/^的[\d约近超]/u.test(after));

export function roleOf(
  time: TimeExpression,
  norm: string | null,
  before: string,
  after: string,
  state: State,
): Time['role'] {
  // 连续10日: how long, and not which day
  if (time.part.kind === 'day' && time.year === null && LASTING.test(before)) return 'event';
  if (isEvent(time, before, after)) return 'event';
  if (/[由从]$/u.test(before) && isPast(time)) return 'base';
  if (BASE_BEFORE.test(before) || (FROM_BEFORE.test(before) && LEVEL_AFTER.test(after))) return 'base';
  if (time.part.kind === 'same') return time.year === null ? 'same' : 'base';
  const earlier = (extent(norm)?.to ?? '9') < (extent(state.span)?.from ?? '');
  // 而2024年第四季度为200亿美元: set beside what is spoken of
  if (earlier && /[，,；;]而$/u.test(before)) return 'base';
  if (earlier && isYearBefore(time)) return 'base';
  return 'governs';
}

/** 上一季度为47.3分钟: the step before the quarter or month that is reported on. */
export const isStepBack = ({ reference, days }: TimeExpression, norm: string | null, { span }: State): boolean =>
  (reference === 'quarter-offset' || reference === 'month-offset') &&
  days < 0 &&
  (extent(norm)?.to ?? '9') < (extent(span)?.from ?? '');

/** 由去年取得亏损…改善至本年…: where a change started from. */
const isPast = ({ year }: TimeExpression): boolean => year !== null && 'relative' in year && year.relative < 0;

/** 上年末为298.4%: the year before the one that is reported on, named beside it. */
const isYearBefore = ({ year }: TimeExpression): boolean =>
  year !== null && 'relative' in year && year.relative < 0 && year.reporting === true;
