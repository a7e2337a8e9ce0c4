import { OBJECT_MARKERS } from '../../../lexicon/grammar.ts';
import type { Span } from '../../../model/span.ts';
import { clauseStart } from '../../draft.ts';
import { suffixTrie } from '../../scan/trie.ts';

const OBJECT_BEFORE = suffixTrie(OBJECT_MARKERS.map((word) => [word, true] as const));

/** 持有远山科技, 从远山科技: spoken of in a sentence about somebody else. */
export function isObject(text: string, sentence: Span, { start, end }: Span): boolean {
  if (text[start - 1] === '、' && isBought(text, sentence, start)) return true;
  const before = OBJECT_BEFORE.longest(text, start);
  if (before === null || before.start < sentence.start || text[end] === '的') return false;
  if (LEADER.test(text.slice(Math.max(sentence.start, start - 10), start))) return false;
  return before.start !== clauseStart(text, start, sentence.start);
}

/** 利润最高的则为远山精选: who leads is spoken of next. */
const LEADER = /(?:最[\p{Script=Han}]{1,3}|第[一二三]|居首|领先)的(?:[则仍还]|依然)?[为是]$/u;

/** 收购远山、青禾、白石5家公司: whom an enumeration behind 收购 goes on with. */
function isBought(text: string, sentence: Span, start: number): boolean {
  const clause = Math.max(clauseStart(text, start, sentence.start), start - FARTHEST_BOUGHT);
  const words = text.slice(clause, start);
  const verb = BOUGHT.exec(words);
  return verb !== null && /^[\p{L}\p{N}·、（）()]*$/u.test(words.slice(verb.index + verb[0].length));
}
const BOUGHT = /(?:收购|购买|买入|入股|参股|投资|竞购|并购)(?:了)?(?=[^、]{2,12}、)/u;
const FARTHEST_BOUGHT = 60;
