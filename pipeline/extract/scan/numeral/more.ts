import { MORE } from '../../../lexicon/numerals.ts';
import { skipSpacesBack } from './spaces.ts';

/**
 * Whether 多 or 余 stands at a place in a number, or 几 and 来, which only follow a round one (十几, 百来).
 * @param pending digits stand before it whose scale has not come
 */
export function isMore(text: string, at: number, pending: boolean): boolean {
  const char = text[at]!;
  if (!(MORE as readonly string[]).includes(char)) return false;
  const next = text[at + 1];
  const before = text[skipSpacesBack(text, at) - 1];
  if (char === '几' || char === '幾') return !pending && '十拾零百千'.includes(before ?? '\n');
  if (char === '来') return next !== undefined && '个家名人岁年天块万公里'.includes(next);
  return char !== '多' || !'数少种样化'.includes(next ?? ' ');
}
