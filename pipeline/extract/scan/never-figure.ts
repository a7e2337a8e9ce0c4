import { CharSet } from './char-set.ts';
import { digitAt } from './numeral/literal.ts';
import { Pattern } from './pattern.ts';
import type { Token } from './token.ts';

const ORDINAL = new Pattern(
  /第(?:[0-9０-９]{1,8}(?:\.\d{1,3})*|[零〇一二两三四五六七八九十百千]{1,5})(?:\p{Script=Han}(?=\p{Script=Han}|\P{L}|$))?/uy,
);
const RANK = new Pattern(
  /前(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})(?:大|强|名|位|甲|十|百|列)|(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})强(?!度|化|大|劲|制|势|烈|调)/uy,
);

/** 第三名, 前五大, 500强. */
export function ordinal(text: string, at: number): Token | null {
  if (text[at] === '第') {
    const found = ORDINAL.at(text, at);
    return found && { type: 'unread', start: at, end: at + found[0].length, reason: 'ordinal' };
  }
  if (!STARTS.at(text, at)) return null;
  const found = RANK.at(text, at);
  return found && { type: 'unread', start: at, end: at + found[0].length, reason: 'rank' };
}

interface NotFigure {
  reason: string;
  pattern: Pattern;
}

const PATTERNS: readonly NotFigure[] = [
  {
    reason: 'stock code',
    pattern: new Pattern(
      /\d{6}\s?\.?\s?(?:SH|SZ|BJ|SS|sh|sz|bj)(?![A-Za-z])|\d{4,5}\s?\.\s?(?:HK|hk)(?![A-Za-z])|(?<=[（(])(?:00|30|60|68|43|83|87|92)\d{4}(?=[）)])|(?<=(?:代码|简称)(?:为|是)?[:：]?\s?)\d{4,6}(?![\d.])/y,
    ),
  },
  {
    reason: 'phone number',
    pattern: new Pattern(
      /1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}(?!\d)|400[- ]?\d{3}[- ]?\d{4}(?!\d)|(?<=(?:热线|电话|客服|手机|拨打|传真)(?:号码)?(?:为|是)?[:：]?\s?)\d{5,12}(?!\d)|\d{3}-\d{3,4}-\d{4}(?!\d)/y,
    ),
  },
  {
    reason: 'time of day',
    pattern: new Pattern(
      /(?<=上午|下午|中午|凌晨|清晨|早上|晚上|今晚|当晚|深夜|傍晚|早|晚)(?:\d{1,2}|十[一二]?|[一二三四五六七八九])(?:点|时)(?:\d{1,2}分?|半|整|[一三]刻)?|(?:[01]?\d|2[0-4])时(?:[0-5]?\d分)?(?![间代候期段点长速薪限刻常装])|(?:[01]?\d|2[0-4])点(?:半|整|钟|[0-5]\d分|[一三]刻)/y,
    ),
  },
  {
    reason: 'century',
    pattern: new Pattern(/(?:\d{1,2}|[二]?十[一二三四五六七八九]?)世纪(?![0-9二三四五六七八九]0?年代)/y),
  },
  { reason: 'birth cohort', pattern: new Pattern(/[零五六七八九][零五](?:后|前)(?![续台面方期来果天])/y) },
  {
    reason: 'nickname',
    pattern: new Pattern(
      /[一二两三四五六七八九十\d](?:大|小)?(?:虎|小龙|巨头|雄(?!厚|心|壮|伟)|剑客|金刚|姐妹|兄弟|君子|侠|傻|朵金花|驾马车|件套|小强|少帅)/y,
    ),
  },
  {
    reason: 'section number',
    pattern: new Pattern(
      /(?<=(?:^|\n)\s?)(?:\d{1,2}(?:\.\d{1,2}){0,3}[、.．](?!\d)|\d{1,2}、(?!\d{1,2}(?:、|[月日号季年]|[~～至到—-]))(?=\d)|\d{1,2}(?:\.\d{1,2}){1,3}\s?(?=\p{Script=Han})|[（(]\d{1,2}[)）](?!\p{Script=Han}?元)|[一二三四五六七八九十]{1,3}、)|(?<=[图表]\s?|附录|附表|附图|脚注)\d{1,2}(?:-\d{1,2})?(?![\d.%％万亿千百个家名元台])/uy,
    ),
  },
  { reason: 'model year', pattern: new Pattern(/(?:19|20)\d{2}款/y) },
  { reason: 'time of day', pattern: new Pattern(/(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)/y) },
  { reason: 'rank', pattern: new Pattern(/\d{1,4}强(?!度|化|大|劲|制|势|烈|调)/y) },
  { reason: 'rank', pattern: new Pattern(/[一二三四五六七八九十](?:、[一二三四五六七八九十]){1,9}[位名]/y) },
  { reason: 'version', pattern: new Pattern(/\d+(?:\.\d+){2,20}/y) },
  {
    reason: 'score or odds',
    pattern: new Pattern(/\d{1,3}(?:\.\d{1,3})?[:：∶]\d{1,3}(?:\.\d{1,3})?(?!\d)|\d{1,3}比\d{1,3}(?!\d|%|\.)/y),
  },
  {
    reason: 'round the clock',
    pattern: new Pattern(
      /7\s?[×xX*]\s?24\s?小时|24\s?小时(?=营业|在线|不|便利|客服|服务|热线|自助|值守|值班|运营|待命|恒温)/y,
    ),
  },
  {
    reason: 'idiom',
    pattern: new Pattern(/[一二三四五六七八九十](?:升|涨|增|跌|降)[一二三四五六七八九十](?:升|涨|增|跌|降|平)/y),
  },
  { reason: 'date in dots', pattern: new Pattern(/(?:1[0-2]|[1-9])·(?:3[01]|[12]\d|[1-9])(?![\d.万亿元%])/y) },
  {
    reason: 'shopping festival',
    pattern: new Pattern(
      /(?:618|818|1212|3·15|双11|双12|双十一|双十二)(?!\d|\.|,|万|亿|元|家|人|名|个|辆|台|款|件|点|%|倍)/y,
    ),
  },
];

/** What one of the patterns may begin with. */
const STARTS = new CharSet('0123456789０１２３４５６７８９一二两三四五六七八九十百零前双（(');

/** Those of the patterns that may begin with a character. */
function patternsAt(code: number): readonly NotFigure[] {
  let own = BY_FIRST.get(code);
  if (!own) {
    own = PATTERNS.filter(({ pattern }) => pattern.mayBegin(code));
    BY_FIRST.set(code, own);
  }
  return own;
}
const BY_FIRST = new Map<number, readonly NotFigure[]>();

/** What is never a figure, however it reads: codes, phone numbers, ranks, scores, versions. */
export function neverFigure(text: string, at: number): Token | null {
  if (!STARTS.at(text, at) || digitAt(text, at - 1) >= 0) return null;
  for (const { reason, pattern } of patternsAt(text.charCodeAt(at))) {
    const found = pattern.at(text, at);
    if (found) return { type: 'unread', start: at, end: at + found[0].length, reason };
  }
  const rank = RANK.at(text, at);
  return rank && { type: 'unread', start: at, end: at + rank[0].length, reason: 'rank' };
}
