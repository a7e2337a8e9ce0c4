import { AFTER_COMPANY } from '../../lexicon/grammar.ts';
import { wordSet } from '../scan/trie.ts';

const SAID = wordSet(AFTER_COMPANY);

/** Whether what companies do or have follows at a place. */
export const saysOfCompany = (text: string, at: number): boolean => SAID.longest(text, at) !== null;
