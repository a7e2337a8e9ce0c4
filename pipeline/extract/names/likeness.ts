import {
  CLASS_WORDS,
  COMMON_ACTS,
  COMPANY_ACTS,
  COMPANY_ENDINGS,
  COMPANY_OWNS,
  CONNECTIVES,
  GENERIC_ENDINGS,
  GENERIC_NOUNS,
  LATIN_TERMS,
  PHRASE_BREAKS,
  PRONOUNS,
} from '../../lexicon/grammar.ts';
import { NAMES } from '../../lexicon/names.ts';
import { CharSet } from '../scan/char-set.ts';
import { suffixTrie, wordSet } from '../scan/trie.ts';

const VERBS = wordSet(PHRASE_BREAKS.filter((word) => word.length >= 2));
const STRONG = wordSet([...COMPANY_ACTS, ...COMMON_ACTS, ...COMPANY_OWNS]);
const ENDINGS = suffixTrie(GENERIC_ENDINGS.map((word) => [word, true] as const));
const NOUNS = wordSet([...GENERIC_NOUNS]);
/** Places, industries and institutions are known as such. */
const NOBODY = NAMES.flatMap(({ kind, zh }) => (kind === 'company' || kind === 'brand' ? [] : zh));
/** Words that are nobody’s name. */
export const GENERIC = new Set([...GENERIC_NOUNS, ...CONNECTIVES, ...PRONOUNS.same, ...NOBODY]);

/** Most words end with none of these characters, and need no look at every ending. */
const LAST_OF_COMPANY = new CharSet(COMPANY_ENDINGS.map((ending) => ending.slice(-1)));
const EVERY_ENDING = Map.groupBy(COMPANY_ENDINGS, (ending) => ending.at(-1)!);
const endingsOf = (name: string): readonly string[] =>
  LAST_OF_COMPANY.at(name, name.length - 1) ? (EVERY_ENDING.get(name.at(-1)!) ?? []) : [];

/** Whether a word ends as companies’ names do. */
export const endsLikeCompany = (name: string) =>
  endingsOf(name).some((ending) => name.length - ending.length >= 2 && name.endsWith(ending)) && !isClass(name);

/** 新能源汽车, 内地商业银行: a class of things or of companies. */
const isClass = (name: string) =>
  endingsOf(name).some(
    (ending) => name.endsWith(ending) && CLASS_WORDS.some((word) => name.slice(0, -ending.length).endsWith(word)),
  );
/** What cannot follow a name: 银行业, 汽车类. */
export const AFTER_CLASS = /[业类界卡间圈]/u;
/** 中国银行, 中国人寿: of the names with a generic word at their head these are companies. */
const NATIONAL =
  /^中国.{0,4}(?:银行|人寿|石化|集团|控股|信托|重工|移动|联通|电信|平安|太保|人保|中免|中车|铁建|建筑)$/u;

/** Whether a verb or a preposition stands inside: no name then. */
export function holdsVerb(name: string): boolean {
  for (let at = 0; at < name.length - 1; at++) if (VERBS.longest(name, at)) return true;
  return false;
}

/** Whether nothing about the words themselves speaks against a name. */
export function isNameLike(name: string): boolean {
  if (GENERIC.has(name) || holdsVerb(name) || (STRONG.longest(name, 0)?.end ?? 0) >= 2) return false;
  if (ENDINGS.longest(name, name.length)) return false;
  if (LATIN_TERMS.has(name)) return false;
  if (isClass(name)) return false;
  if (NATIONAL.test(name)) return true;
  const noun = NOUNS.longest(name, 0);
  if (noun && noun.end >= 2 && name.length - noun.end <= 2) return false;
  if (/^(?:[本此][次轮期批]|该)/u.test(name)) return false;
  if (/^[一二三四五六七八九十百千万亿两几多半数股\d]|^[首末][轮次家批款个日年例只]/.test(name)) return false;
  if (/(?<!华)为|[涨跌]|[后前时内]$/u.test(name)) return false;
  if (/[比率额价款]$|[产销总数]量$/u.test(name)) return false;
  if (/不(?!锈|凡|二|空|夜)|得以|来看|有利于/u.test(name)) return false;
  if (/[两二三四五六七八九十几]家/u.test(name)) return false;
  if (/板块|概念|个股|中概股|股指|股东|[成综板沪恒]指$/u.test(name)) return false;
  if (/[\u4e00-\u9fff](?:品牌|平台|龙头|巨头|企业|母公司|公司)./u.test(name)) return false;
  if (/^[a-z]/.test(name) && name.length < 4) return false;
  const head = /^[A-Za-z]+/.exec(name);
  if (head && LATIN_TERMS.has(head[0])) return false;
  return true;
}
