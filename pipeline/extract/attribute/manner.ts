import { clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';
import { CharSet } from '../scan/char-set.ts';

const FORECAST =
  /预计|预期|预测|有望|料将|或将|将达|将增|将为|将超|将(?:筹集|募集|融资|投资|投入|发行|新增|建成|回购|派发|支付|收购|获得|减少|增加)|预估|估计|展望/u;
/** 完成目标的113%: what has been reached is no target. */
const REACHED =
  /(?:完成|达成|实现|超出|超过|兑现)(?:了)?[^，,；;]{0,10}(?:目标|计划|规划|承诺|指引)|(?:不及|低于|高于|超|好于)[^，,；;]{0,4}预期/gu;
const OF_REACHED = new CharSet('标划诺引期');
const TARGET = /目标|计划|拟|力争|争取|规划|承诺|指引/u;
const PER: readonly (readonly [RegExp, string])[] = [
  [/月均|每月|平均每月|单月均/u, 'month'],
  [/日均|每日|每天|平均每天/u, 'day'],
  [/年均|每年/u, 'year'],
  [/季均|每季/u, 'quarter'],
  [/每股/u, 'share'],
  [/每(\d+)股/u, '10 shares'],
  [/每(?:位|名|个)?(?:付费)?用户|每付费|单用户|户均|ARPU/u, 'user'],
  [/人均|每人|每位员工/u, 'person'],
  [/单店|每店|店均|每家店/u, 'store'],
  [/每吨|吨均/u, 'tonne'],
  [/单车|每辆|车均/u, 'vehicle'],
  [/单票|每票|每件/u, 'parcel'],
];
/** One of these is in each of them. */
const OF_PER = new CharSet('每均单A');
const PER_UNITS: Readonly<Record<string, string>> = {
  股: 'share',
  吨: 'tonne',
  月: 'month',
  年: 'year',
  天: 'day',
  日: 'day',
  人: 'person',
  辆: 'vehicle',
  票: 'parcel',
  件: 'parcel',
};
const CUMULATIVE = /累计|累积|合共|总共|成立以来/u;
const AVERAGE = /平均|均(?!线|为|在|有|未|已|不|超|实|较|同|保|呈|出)/u;
const TOTAL = /合计|共计|总计|一共|总额|总共/u;

const SAID =
  /(?:^|[，,。；;：:])?(?:据)?([\p{L}\d·]{2,12}?)(?:的)?(招股书|财报|年报|公告|半年报|季报|一季报|三季报|研报|报告|数据)?(?:中)?(?:曾|还|也|在[^，,]{2,8}中)?(?:显示|披露|透露|表示|称|指出|强调|提到|介绍|预测|预计|认为)/u;
const DOCUMENT = /招股书|财报|年报|公告|半年报|季报|一季报|三季报|研报/u;

/** Sets stance, aggregate, per and attribution: how a figure is meant and on whose word. */
export function attributeManner({ text }: Document, sentence: Sentence): void {
  const source = attributionOf(text.slice(sentence.start, sentence.end), sentence.start);
  const expected = endOfExpected(text.slice(sentence.start, sentence.end), sentence.start);
  sentence.drafts.forEach((draft, index) => {
    const previous = sentence.drafts[index - 1];
    const clause = clauseStart(text, draft.outerStart, sentence.start);
    const from =
      previous && draft.list && previous.list?.id === draft.list.id
        ? clause
        : Math.max(clause, previous?.outerEnd ?? sentence.start);
    const words = text.slice(from, draft.outerStart);
    draft.stance = stanceOf(words, text.slice(clause, draft.outerEnd));
    const opening = draft.stance === 'actual' && clause < expected && !AGAINST.test(text.slice(clause, clause + 2));
    if (opening) draft.stance = 'forecast';
    explainStance(draft, text, opening ? sentence.start : draft.stance === 'target' ? clause : from);
    draft.attribution = source?.words ?? null;
    if (source)
      draft.why.push({ attribute: 'attribution', rule: 'who is said to say so', start: source.start, end: source.end });
    draft.per = perOf(words, draft);
    draft.aggregate = AVERAGE.test(words)
      ? 'average'
      : CUMULATIVE.test(words)
        ? 'cumulative'
        : TOTAL.test(words)
          ? 'total'
          : null;
    draft.cues = sentence.cues.filter(({ start, end }) => end <= draft.outerStart && start >= clause);
  });
}

/** 公司预计,…: an opening of its own governs what follows it, as far as the next semicolon. */
const EXPECTS = /^[^，,。；;：:]{0,20}(?:预计|预测|预估|估计)[，,：:]/u;
/** 较上年增长, 而去年为: what is expected is held against what was. */
const AGAINST = /^[较比而]/u;

function endOfExpected(sentence: string, offset: number): number {
  if (!EXPECTS.test(sentence)) return offset;
  const end = sentence.search(/[；;]/u);
  return offset + (end < 0 ? sentence.length : end);
}

function stanceOf(words: string, clause: string): Draft['stance'] {
  const open = (phrase: string) => (OF_REACHED.among(phrase, 0, phrase.length) ? phrase.replace(REACHED, '') : phrase);
  if (FORECAST.test(open(words))) return 'forecast';
  if (TARGET.test(open(clause))) return 'target';
  return /未来/u.test(clause) ? 'forecast' : 'actual';
}

/** Which words make a figure a forecast or a target. */
function explainStance(draft: Draft, text: string, from: number): void {
  if (draft.stance === 'actual') return;
  const pattern = draft.stance === 'target' ? TARGET : FORECAST;
  const found = pattern.exec(text.slice(from, draft.outerEnd)) ?? /未来/u.exec(text.slice(from, draft.outerEnd));
  const start = from + (found?.index ?? 0);
  draft.why.push({
    attribute: 'stance',
    rule: draft.stance === 'target' ? 'words of intent' : 'words of expectation',
    start,
    end: start + (found?.[0].length ?? 0),
  });
}

function perOf(words: string, { figure }: Draft): string | null {
  if (figure.per) return PER_UNITS[figure.per] ?? figure.per;
  if (!OF_PER.among(words, 0, words.length)) return null;
  let last: { at: number; per: string } | null = null;
  for (const [pattern, per] of PER) {
    const found = pattern.exec(words);
    if (found && (!last || found.index >= last.at))
      last = { at: found.index, per: found[1] ? `${found[1]} shares` : per };
  }
  return last?.per ?? null;
}

const SAYS = /显示|披露|透露|表示|称|指出|强调|提到|介绍|预测|预计|认为/u;

interface Source {
  words: string;
  start: number;
  end: number;
}

function attributionOf(sentence: string, offset: number): Source | null {
  const said = SAYS.test(sentence) ? SAID.exec(sentence) : null;
  if (!said) return null;
  const words = `${said[1]}${said[2] ?? ''}`;
  const document = DOCUMENT.exec(sentence.slice(0, said.index + said[0].length));
  const at = document?.index ?? said.index + said[0].indexOf(said[1]!);
  const named = document?.[0] ?? words;
  return { words: named, start: offset + at, end: offset + at + (document?.[0] ?? said[1]!).length };
}
