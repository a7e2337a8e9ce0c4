import { CLASS_NOUNS, SIZE_NOUNS } from '../../lexicon/not-figures.ts';
import type { Figure } from './figure/figure.ts';
import { digitAt } from './numeral/literal.ts';
import { isLatin, type Token } from './token.ts';

/** What follows 一块 where it is no money: not 一块钱, 三块五, 五块左右. */
const PIECE = /^(?:一块|(?![钱多左来以上到至也就都是的半零一二两三四五六七八九])\p{Script=Han})/u;

/** A figure, or the reason why what reads like one is none. */
export function figureToken(text: string, figure: Figure): Token {
  const { start, end } = figure;
  const unread = (reason: string, to = end): Token => ({ type: 'unread', start, end: to, reason });
  const { form, scaled, punctuated } = figure.numeral;
  const next = text.charCodeAt(end);
  if (figure.unit === null && isLatin(next)) {
    let to = end;
    while (isLatin(text.charCodeAt(to)) || digitAt(text, to) >= 0) to++;
    return unread('name with a number', to);
  }
  if (figure.unit !== null && isLatin(text.charCodeAt(end - 1)) && isLatin(next)) return unread('name with a number');
  if (figure.unit === null) {
    const cohort = text[end] === '后' || text[end] === '前';
    const digits = end - start;
    if (cohort && digits === 2 && form === 'arabic') return unread('birth cohort', end + 1);
    if (form === 'bare' && CLASS_NOUNS.some((noun) => text.startsWith(noun, end))) return unread('size class');
    if (form === 'digit' || (form === 'chinese' && !scaled)) return unread('number word without a unit');
    if (form === 'arabic' && !scaled && !punctuated && text[end] === '分' && text[end + 1] === '之')
      return unread('fraction');
  }
  if (figure.determiner && form === 'digit' && !figure.range) {
    const value = figure.values[0]!.mantissa;
    if ((value <= 2n && !figure.more) || '第这那之每各前后首某另同哪'.includes(text[start - 1] ?? '\n'))
      return unread('determiner');
  }
  // 长虹、康佳和海尔三个品牌: said of those just named
  if (
    figure.determiner &&
    form === 'digit' &&
    /[、和与及][\p{L}\d]{2,8}$/u.test(text.slice(Math.max(0, start - 10), start))
  )
    return unread('determiner');
  // 其中一块拼图, 一块一块地: pieces, no money
  if (figure.kind === 'money' && form === 'digit' && text[end - 1] === '块' && PIECE.test(text.slice(end, end + 2)))
    return unread('determiner');
  // 每10股派3.5元, 12英寸晶圆: what a rate is for, which kind it is
  if (figure.kind === 'count' && figure.unit === '股' && text[start - 1] === '每') return unread('basis of a rate');
  if (SIZE_NOUNS[figure.unit ?? '']?.some((noun) => text.startsWith(noun, end))) return unread('size class');
  // 30万吨级码头, 10万级车间, 15万元级市场
  if (text[end] === '级' && text[end + 1] !== '别' && (figure.unit !== null || scaled))
    return unread('size class', end + 1);
  // 三期项目: which stage; 分3期支付, 发行了两期: how many
  if (figure.unit === '期' && !/[分共了续行成前各每达有]$/u.test(text.slice(start - 1, start)))
    return unread('number of a stage');
  if (figure.kind === 'duration' && form === 'bare') return unread('idiom');
  // 1年期贷款, 5年期以上LPR: which one, not how long
  if (figure.kind === 'duration' && text[end] === '期' && text[end + 1] !== '间')
    return unread('term of an instrument', end + 1);
  if (figure.kind === 'duration' && form === 'digit') {
    const one = figure.values[0]!.mantissa === 1n;
    if (one || '这那新每同第'.includes(text[start - 1] ?? '\n')) return unread('determiner');
  }
  if (
    figure.unit === '点' &&
    /^(?:[01]?\d|2[0-4])点(?:[0-5]?\d分?|半|整|钟|一刻)?/.test(text.slice(start, end + 4)) &&
    /^(?:\d|半|整|钟|一刻|前|后|左右开|许|起)/.test(text.slice(end, end + 2))
  )
    return unread('time of day');
  return { type: 'figure', start, end, figure };
}
