import type { Span } from '../../model/span.ts';
import { wordSet } from '../scan/trie.ts';
import { nameBefore } from './brackets.ts';
import { isCoined } from './coined.ts';
import { countOf, type Evidence } from './evidence.ts';
import { isPlaceName } from './trade-name.ts';

const LEGAL_FORM =
  /^(.{2,}?)(?:[（(][^（()）]{2,6}[)）])?(?:国际|中国|全球|科技|技术|网络|信息|控股|集团|股份|实业|投资|发展|有限|责任|总)*公司$/u;
const VERBS = wordSet(
  '中标 收购 出售 取得 获得 签署 转让 成立 设立 持有 入股 参股 投资设立 起诉 子公司 母公司 股东 客户 供应商 变更为 名称为 人为 分别为 公司为 更名为 下属公司 受让 转让给 核定原 旗下 任命 保荐人 申请人'.split(
    ' ',
  ),
);
const ENDINGS = ['有限公司', '有限责任公司', '证券投资基金'] as const;

/** 远山科技股份有限公司, 远山成长混合型证券投资基金: what ends with a legal form is a name. */
export function readLegalForms(
  text: string,
  { start, end }: Span,
  claimedTo: ReadonlySet<number>,
  counts: Map<string, Evidence>,
): void {
  readLatinForms(text, { start, end }, counts);
  const words = text.slice(start, end);
  if (!words.includes('公司') && !words.includes('投资基金')) return;
  readSubsidiaries(words, counts);
  for (const ending of ENDINGS) {
    for (let from = words.indexOf(ending); from >= 0; from = words.indexOf(ending, from + ending.length)) {
      const at = start + from;
      // 远山文化(成都)有限公司: the place in brackets is inside the name
      const place = /[（(][^（()）]{2,6}[)）]$/u.exec(text.slice(Math.max(start, at - 8), at))?.[0] ?? '';
      const rest = nameBefore(text, start, at - place.length, claimedTo);
      const name = rest && afterVerb(withPlaceInside(text, start, at - place.length, rest, claimedTo));
      if (name && name !== '股份') {
        const count = countOf(counts, name + place + ending);
        count.certain = true;
        count.legal = true;
      }
    }
  }
}

/** 集团所属东盛集装箱公司: what belongs to another and ends with 公司, coined or of a place. */
function readSubsidiaries(words: string, counts: Map<string, Evidence>): void {
  for (const [, name] of words.matchAll(BELONGS)) {
    const head = name!.slice(0, 2);
    if (!isCoined(head) && !isPlaceName(head)) continue;
    const count = countOf(counts, name!);
    count.certain = true;
    count.legal = true;
  }
}
const BELONGS =
  /(?:所属|旗下|下属|全资子公司|控股子公司|子公司)的?([\p{Script=Han}A-Za-z]{2,8}?(?:集装箱|港务|码头|置业|矿业|能源|物流|科技|电子|化工|材料|服务|航空|汽车|食品|医药|传媒|投资|建设|贸易|水务|电力|燃气|机械|重工|软件|物业|租赁|证券|基金|保险|信托|期货)公司)/gu;

/** 远山(成都)文化股份有限公司: what stands before the place is of the name too. */
function withPlaceInside(
  text: string,
  start: number,
  end: number,
  rest: string,
  claimedTo: ReadonlySet<number>,
): string {
  const from = end - rest.length;
  const place = /[（(]\p{Script=Han}{2,4}[)）]$/u.exec(text.slice(Math.max(start, from - 6), from))?.[0];
  const head = place && nameBefore(text, start, from - place.length, claimedTo);
  return head ? head + place + rest : rest;
}

/** 中标远山科技, 公司出售青禾材料: what stands before the name is no part of it. */
function afterVerb(words: string): string {
  for (let at = words.length - 2; at > 0; at--) {
    const verb = VERBS.longest(words, at - 1);
    if (verb && verb.end <= words.length - 2) return words.slice(verb.end);
  }
  return words;
}

const LATIN_FORM =
  /(?<![A-Za-z])[A-Z][A-Za-z&.'-]{0,20}(?: [A-Z][A-Za-z&.'-]{0,20}){0,4},? (?:Ltd|Limited|Inc|LLC|LP|Corp|Corporation|PLC|Plc|AG|SA|NV|SE|Holdings|Group)(?![A-Za-z])\.?/gu;

/** Yuanshan Holding Ltd. */
function readLatinForms(text: string, { start, end }: Span, counts: Map<string, Evidence>): void {
  const words = text.slice(start, end);
  if (!words.includes(' ')) return;
  for (const [name] of words.matchAll(LATIN_FORM)) {
    const count = countOf(counts, name.replace(/\.$/, ''));
    count.certain = true;
    count.legal = true;
  }
}

/** 远山国际控股有限公司 and 远山(成都)文化股份有限公司 → 远山; null where the name has no legal form. */
export const withoutLegalForm = (name: string): string | null =>
  /^(.{2,}?)[（(]\p{Script=Han}{2,4}[)）].*公司$/u.exec(name)?.[1] ??
  LEGAL_FORM.exec(name)?.[1] ??
  /^(.{3,})(?:集团|控股|股份)$/u.exec(name)?.[1] ??
  null;

/** Whether the short name is used by itself, not only at the head of the full one. */
export function standsAlone(text: string, short: string, full: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
    if (!text.startsWith(full, at)) return true;
  return false;
}
