import { GENERIC_ENDINGS } from '../../lexicon/grammar.ts';
import { isLatin, NUMERAL } from './characters.ts';
import { isCoined, isEveryday } from './coined.ts';
import type { Evidence } from './evidence.ts';
import { standsInPhrases } from './inside-phrases.ts';
import { endsLikeCompany, holdsVerb, isNameLike } from './likeness.ts';
import { hasOwnTrade, hasTrade, isOfPlace } from './trade-name.ts';

/**
 * The words whose evidence makes them names.
 * @param claimedTo where figures and times end
 */
export function select(
  text: string,
  counts: ReadonlyMap<string, Evidence>,
  taken: ReadonlySet<string>,
  claimedTo: ReadonlySet<number>,
): string[] {
  const good: string[] = [];
  const byLength = [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [name, count] of byLength) {
    if (taken.has(name) || !(count.legal || isNameLike(name) || (NUMBERED.test(name) && isNumbered(text, name, count))))
      continue;
    // 远山科技单月: a known name with something behind it
    if (!count.certain && !endsLikeCompany(name) && !isOfPlace(name) && startsWithAny(name, taken)) continue;
    if (!isEnough(text, name, count)) continue;
    // 远山招股书, 远山科技营收: a name with something of its own after it
    const shorter = good.find((other) => name.startsWith(other) && (counts.get(other)?.strong ?? 0) >= count.strong);
    if (shorter && !count.certain) continue;
    if (!count.certain && !endsLikeCompany(name) && standsInPhrases(text, name, claimedTo)) continue;
    good.push(name);
  }
  return good;
}

const startsWithAny = (name: string, names: ReadonlySet<string>): boolean => {
  for (let end = 2; end < name.length; end++) if (names.has(name.slice(0, end))) return true;
  return false;
};

/** Whether the evidence makes a word that is like a name one. */
function isEnough(text: string, name: string, count: Evidence): boolean {
  const { weak, strong, acts, earns, opens, led, titled } = count;
  const total = weak + strong;
  if (count.certain || ((opens || titled) && endsLikeCompany(name))) return true;
  if (count.part) return false;
  // words are cut apart only where that decides
  const formed = () => endsLikeCompany(name) || hasTrade(name) || /^[A-Z][A-Za-z]{2}/.test(name) || isCoined(name);
  if (count.definite && (total >= 2 || formed())) return true;
  if (total > 0 && hasOwnTrade(name) && occurrences(text, name) >= 2) return true;
  if (opens || titled || led) {
    if (strong > 0 && hasTrade(name)) return true;
    if (earns > 0 && name.length >= 3 && name.length <= LONGEST_BARE && isCoined(name)) return true;
    if (earns + acts > 0 && /^[A-Z][a-z]{3,}$/.test(name)) return true;
  }
  if (name.length <= LONGEST_BARE && (count.listed || (count.labels && opens && (isCoined(name) || total >= 2))))
    return true;
  if (name.length <= 3 && isEveryday(name)) return opens && acts >= 2;
  if (
    count.apposed &&
    (isLatin(name.charCodeAt(0)) || (strong > 0 && name.length >= 3) || occurrences(text, name) >= 2) &&
    formed()
  )
    return true;
  if (strong >= 2 && acts > 0) return true;
  if (strong >= 1 && total >= 2 && (acts > 0 || total > strong) && occurrences(text, name) >= 3) return true;
  if (isCoined(name) && ((opens && acts > 0) || (titled && occurrences(text, name) >= 2))) return true;
  // the body says 集团 of whom only the headline names
  if (titled && opens && name.length >= 3 && isCoined(name) && SAYS_COMPANY.test(text)) return true;
  return isLatin(name.charCodeAt(0)) && total >= (strong > 0 ? 2 : 3);
}
/** A clause that opens with a word for the company. */
const SAYS_COMPANY = /[\n。,，;；](?:[该本]?集团|该公司|公司)[^\n。,，]/u;
/** Names without a company's ending are seldom longer. */
const LONGEST_BARE = 6;

/** How often a word stands in the text, counted to three. */
function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 3; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

/** 四方股份, 九号公司: beside a stock code a numeral may open a name. */
const NUMBERED = /^[一二三四五六七八九十百千万\d][\p{L}\d]{1,}$/u;

/** A name that opens with a numeral needs more than one sign: it does what companies do, more than once. */
const isNumbered = (text: string, name: string, { certain, strong, acts }: Evidence): boolean =>
  certain ||
  (NUMERAL.test(name[0]!) &&
    name.length >= 3 &&
    acts > 0 &&
    strong >= 1 &&
    !/^.[家个名位款大类条项种座台辆间所部批轮次年月日季成倍亿元块点度级代期届]/u.test(name) &&
    !GENERIC_ENDINGS.some((end) => name.endsWith(end)) &&
    !holdsVerb(name) &&
    occurrences(text, name) >= 3);
