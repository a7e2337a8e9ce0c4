import type { Time } from '../times/time.ts';

/** 占2019年发行量的76%: the time of what something is a share of. */
export const isOfBase = (text: string, { start, end }: Time) =>
  /占(?:到|了|据|其)?\s?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  // 是2012年的2.7倍: how many times what it was then
  (/(?:[是为]|相当于)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:同期)?的(?:约|近)?[\d.两三四五六七八九十]{1,6}倍/u.test(text.slice(end, end + 12)));
