import { GENERIC_ENDINGS } from '../../lexicon/grammar.ts';
import { isLatin, NUMERAL } from './characters.ts';
import type { Evidence } from './evidence.ts';
import { endsLikeCompany, holdsVerb, isNameLike } from './likeness.ts';

/** The words whose evidence makes them names. */
export function select(text: string, counts: ReadonlyMap<string, Evidence>, taken: ReadonlySet<string>): string[] {
  const good: string[] = [];
  const byLength = [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [name, count] of byLength) {
    if (taken.has(name) || !(isNameLike(name) || (NUMBERED.test(name) && isNumbered(text, name, count)))) continue;
    const latin = isLatin(name.charCodeAt(0));
    const total = count.weak + count.strong;
    const enough =
      count.certain ||
      (count.opens && endsLikeCompany(name)) ||
      count.definite ||
      (count.apposed && occurrences(text, name) >= 2) ||
      (count.strong >= 2 && count.acts) ||
      (count.strong >= 1 && total >= 2 && (count.acts || total > count.strong) && occurrences(text, name) >= 3) ||
      (latin && (count.strong >= 1 ? total >= 2 : total >= 3));
    if (!enough) continue;
    // 远山招股书, 远山科技营收: a name with something of its own after it
    const shorter = good.find((other) => name.startsWith(other) && (counts.get(other)?.strong ?? 0) >= count.strong);
    if (shorter && !count.certain) continue;
    good.push(name);
  }
  return good;
}

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
    acts &&
    strong >= 1 &&
    !/^.[家个名位款大类条项种座台辆间所部批轮次年月日季成倍亿元块点度级代期届]/u.test(name) &&
    !GENERIC_ENDINGS.some((end) => name.endsWith(end)) &&
    !holdsVerb(name) &&
    occurrences(text, name) >= 3);
