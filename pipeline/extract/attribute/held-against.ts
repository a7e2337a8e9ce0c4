import type { Span } from '../../model/span.ts';
import { endsLikeCompany } from '../names/likeness.ts';
import { hasOwnTrade } from '../names/trade-name.ts';
import { isMarket } from './entity/thing.ts';

const AGAINST =
  /(?:高于|低于|超过|超越|不及|优于|逊于|多于|少于|仅为|相当于)([\p{Script=Han}]{2,8}?)(?:同期|去年|上年|全年)?的?$/u;
const FARTHEST = 12;

/**
 * 高于商业银行的1.75%, 超过青禾能源的41亿元: whose level another is held against, where it is a class or a company, known or not.
 * @param to where the words end that stand before the figure or its 的
 */
export function heldAgainst(text: string, sentence: Span, to: number): Span | null {
  const from = Math.max(sentence.start, to - FARTHEST);
  const found = AGAINST.exec(text.slice(from, to));
  const words = found?.[1];
  if (!found || !words || !(isMarket(words) || endsLikeCompany(words) || hasOwnTrade(words))) return null;
  const start = from + found.index + found[0].indexOf(words);
  return { start, end: start + words.length };
}
