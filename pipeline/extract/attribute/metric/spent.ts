import { DEALT_FOR, SPENDING, SPENT_ON } from '../../../lexicon/grammar.ts';
import { suffixTrie, trie } from '../../scan/trie.ts';
import { name } from './naming.ts';
import type { Place } from './place.ts';

const VERBS = suffixTrie(SPENDING.map((word) => [word, true] as const));
const PURPOSES = trie(SPENT_ON.map((word) => [word, true] as const));
const DONE = trie(DEALT_FOR.map((word) => [word, true] as const));
const FILLER = /(?:了|共|总计|人民币|约|近|超|超过|逾|至少|最多|不超过|\s)$/u;

/** 斥资9亿元拿下两宗地, 斥资6亿元回购股份: with nothing measured, an amount is named by what was done with it. */
export function moneySpent({ text, draft, list, from }: Place): boolean {
  if (draft.figure.kind !== 'money' || draft.change !== null) return false;
  let at = draft.outerStart;
  for (let fill = FILLER.exec(text.slice(from, at)); fill; fill = FILLER.exec(text.slice(from, at)))
    at -= fill[0].length;
  const end = list.at(-1)!.outerEnd;
  const price = text[at - 1] === '以' ? DONE.longest(text, end) : null;
  if (price) {
    name(draft, { start: end, end: price.end }, text, 0.6);
    return true;
  }
  const verb = VERBS.longest(text, at);
  if (!verb || verb.start < from) return false;
  const purpose = PURPOSES.longest(text, end + (text[end] === '用' && text[end + 1] === '于' ? 2 : 0));
  name(draft, purpose ? { start: purpose.end - 2, end: purpose.end } : { start: verb.start, end: at }, text, 0.6);
  return true;
}
