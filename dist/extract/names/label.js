import { COMMON_ACTS, COMPANY_ACTS, COMPANY_OWNS } from '../../lexicon/grammar.js';
import { wordSet } from '../scan/trie.js';
const SAID_OF_COMPANIES = wordSet([
    ...COMPANY_ACTS,
    ...COMPANY_OWNS,
    ...COMMON_ACTS,
    '子公司',
    '股东',
    '上半年',
    '全年',
    '季度',
    '报告期',
]);
const REACH = 24;
/**
 * 远山科技:上半年净利润…: whether what stands behind the colon at `colon` is said of a company.
 * @param isTerm the end of a measured quantity that starts somewhere, or where it starts
 */
export function labelsCompany(text, colon, isTerm) {
    let at = colon + 1;
    while (/\s/u.test(text[at] ?? ''))
        at++;
    for (const end = at + REACH; at < end && at < text.length; at++)
        if (isTerm(at) > at || SAID_OF_COMPANIES.longest(text, at))
            return true;
    return false;
}
