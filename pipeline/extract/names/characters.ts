import { WORDS_IN_NAMES } from '../../lexicon/grammar.ts';
import { CharSet } from '../scan/char-set.ts';
import { wordSet } from '../scan/trie.ts';

/** Chinese ideographs of the common block. */
export const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
/** Latin letters. */
export const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** ASCII digits. */
export const isDigit = (code: number) => code >= 48 && code <= 57;
/** What a name may be written with. */
export const isNameChar = (code: number) =>
  isHan(code) || isLatin(code) || isDigit(code) || code === 0xb7 || code === 0x26;

/** Characters that no company name has inside, or that end one. */
export const FUNCTION_CHARS = new CharSet(
  '的了着过是在和与及或但而将被把对从向也都还就又更最很太这那其该各每某已曾由因若则却并且仍均吗呢吧啊哪什么怎谁我你他她它们个些之所占等跟共',
);

const HOLDS = wordSet(WORDS_IN_NAMES);

/** Whether a function word's character ends a name at `at`, and is not inside a word that names hold. */
export const endsName = (text: string, at: number): boolean =>
  FUNCTION_CHARS.at(text, at) &&
  (HOLDS.longest(text, at)?.end ?? at) <= at &&
  (HOLDS.longest(text, at - 1)?.end ?? at) <= at;

/** What stands between clauses and around names. */
export const BOUNDARY = new CharSet('，,。.；;：:、！!？?“”"‘’「」『』（）()《》【】[]\n\r\t …—-~');

/** Numerals that a name may open with. */
export const NUMERAL = /[一二三四五六七八九十百千万]/u;

/** Whether a clause begins at `at`. */
export const opensClause = (text: string, at: number) => at === 0 || '，,。！？!?；;、：:\n'.includes(text[at - 1]!);
