import type { Span } from '../../model/span.ts';
import { endsLikeCompany } from '../names/likeness.ts';
import { hasOwnTrade } from '../names/trade-name.ts';
import { isMarket } from './entity/thing.ts';

const AGAINST = /(?:高于|低于|超过|不及|优于|逊于|多于|少于|仅为|相当于)([\p{Script=Han}]{2,8})$/u;
const FARTHEST = 12;

/**
 * 高于商业银行的1.75%, 超过青禾能源的41亿元: whose level another is held against, where it is a class or a company, known or not.
 * @param to where the words end that stand before the figure or its 的
 */
export function heldAgainst(text: string, sentence: Span, to: number): Span | null {
  const words = AGAINST.exec(text.slice(Math.max(sentence.start, to - FARTHEST), to))?.[1];
  if (words === undefined || !(isMarket(words) || endsLikeCompany(words) || hasOwnTrade(words))) return null;
  return { start: to - words.length, end: to };
}
