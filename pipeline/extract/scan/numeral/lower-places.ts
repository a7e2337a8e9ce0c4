import type { Literal } from './literal.ts';
import type { Terms } from './terms.ts';

/** What may stand behind 2万4. */
const TAIL_ENDS = /^(?:$|[，,。；;、！!？?）)\n]|元(?!\/)|块|左右|以[上下])/u;

/** 3万4000, 1千零20: digits at `at` that write out the places below the scale before them. */
export function fillsUp(
  text: string,
  at: number,
  { end, exponent, punctuated }: Literal,
  { lastScale, zeroSince }: Terms,
): boolean {
  const digits = end - at;
  if (punctuated || exponent < 0 || text[end] === '年') return false;
  return zeroSince ? digits < lastScale : digits === lastScale || (lastScale === 4 && digits === 3);
}

/** 月薪2万4, 票房3亿8: a lone digit behind the scale, with nothing behind it that it could count. */
export const isTail = (
  text: string,
  at: number,
  { end, exponent, punctuated }: Literal,
  { lastScale, zeroSince }: Terms,
): boolean =>
  end - at === 1 &&
  !punctuated &&
  exponent >= 0 &&
  lastScale >= 4 &&
  !zeroSince &&
  TAIL_ENDS.test(text.slice(end, end + 2));
