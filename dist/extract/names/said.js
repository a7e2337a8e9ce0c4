import { COMMON_ACTS, COMPANY_ACTS, COMPANY_OWNS } from '../../lexicon/grammar.js';
import { wordSet } from '../scan/trie.js';
const SAID = wordSet([...COMPANY_ACTS, ...COMMON_ACTS, ...COMPANY_OWNS]);
/** Whether what companies do or have follows at a place. */
export const saysOfCompany = (text, at) => SAID.longest(text, at) !== null;
