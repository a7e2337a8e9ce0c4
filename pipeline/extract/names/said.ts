import { COMMON_ACTS, COMPANY_ACTS, COMPANY_OWNS } from '../../lexicon/grammar.ts';
import { wordSet } from '../scan/trie.ts';

const SAID = wordSet([...COMPANY_ACTS, ...COMMON_ACTS, ...COMPANY_OWNS]);

/** Whether what companies do or have follows at a place. */
export const saysOfCompany = (text: string, at: number): boolean => SAID.longest(text, at) !== null;
