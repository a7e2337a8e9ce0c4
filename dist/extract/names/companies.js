import { COMPANIES } from '../../lexicon/companies.js';
import { trie } from '../scan/trie.js';
import { alignsWithWords, isEveryday } from './coined.js';
import { standsFree } from './mentions.js';
const NAMES = trie(COMPANIES.flatMap((company) => [company.name, ...company.aliases].map((name) => [name, company])));
/** The well-known companies that a text names, each by the names it uses; words that also mean something else need evidence. */
export function knownCompanies(text, counts) {
    const used = new Map();
    for (let at = 0; at < text.length; at++) {
        const match = NAMES.longest(text, at);
        if (!match || !standsFree(text, at, match.end))
            continue;
        if (match.end - at === 2 && !alignsWithWords(text, at, match.end))
            continue;
        const name = text.slice(at, match.end);
        if (isMeant(name, match.value, counts.get(name))) {
            const names = used.get(match.value) ?? new Set();
            used.set(match.value, names.add(name));
        }
        at = match.end - 1;
    }
    return [...used].map(([company, names]) => {
        const [first, ...others] = [company.name, ...company.aliases].filter((name) => names.has(name));
        return { name: first, aliases: others };
    });
}
/** 苹果 and 小米 are companies where they do or have something; 宁德时代 is one wherever it stands. */
function isMeant(name, { ordinary }, count) {
    const doubtful = ordinary.includes(name) || (name.length <= 3 && isEveryday(name));
    if (!doubtful)
        return true;
    return count !== undefined && (count.strong > 0 || count.certain || count.listed || count.apposed || count.titled);
}
