import type { Span } from '../../../model/span.ts';
import { clauseStart, type Draft, type Sentence } from '../../draft.ts';
import { use } from './naming.ts';
import type { Place } from './place.ts';

/** What a percent or multiple is a share of. Offsets in the view. */
export interface Share {
  of: Span;
  rule: string;
  /** it is a share of the same quantity (a segment’s part of all revenue): that names the metric too */
  whole: boolean;
}

interface Pattern {
  rule: string;
  whole: boolean;
  /** what stands between the clause’s start and the base */
  before: RegExp;
  /** what stands between the base and the figure */
  between: RegExp;
}

const LOOSE =
  '(?:\\s|从|由|均|都|也|则|约有|约|近|超过?|逾|不到|不足|有|为|仅|只有|达到?|高达|了|接近|已|常年在|在|至少|最多)*';
const OWNER = '(?:其|当年|当期|同期|全部|公司|集团|整个|总|全年|期内|该公司|我国|全国|全球|整体|所有)*';
const pattern = (rule: string, whole: boolean, before: string, between: string): Pattern => ({
  rule,
  whole,
  before: new RegExp(`${before}${OWNER}$`, 'u'),
  between: new RegExp(`^${between}${LOOSE}$`, 'u'),
});

const PATTERNS: readonly Pattern[] = [
  pattern('占…的', false, '(?<!应)占(?:到|据|了)?[^，,的占\\d]{0,6}?', '(?:总额|总量)?(?:的)?(?:比重|比例|比|份额)?'),
  pattern('是…的', false, '(?:是|为|相当于|达到?|超过|等于)', '的'),
  pattern('达到…的', false, '(?:相当于|达到?|等于)[^，,的占\\d]{1,8}?', '的'),
  pattern('…中有', true, '', '(?:中|里|当中|之中)[，,]?'),
  pattern('在…中占', true, '', '(?:中|里)(?:所)?(?:占|的)(?:的)?(?:比例|比重|比)?'),
];

/** 占 before a noun that no lexicon has: 占全国产量的12%. */
const NOUN = new RegExp(
  `(?<!应)占(?![有比用地线优])(?:到|据|了)?${OWNER}([\\p{Script=Han}]{2,10}?)(?:的)?(?:比重|比例|份额|比)?${LOOSE}(?:的)?${LOOSE}$`,
  'u',
);

/** Finds what a figure is a share or multiple of: 占营业收入的73.6%, 是收入的7倍多, 71%的营收, 收入中有七成. */
export function readShare(text: string, sentence: Sentence, draft: Draft): Share | null {
  const { figure } = draft;
  const ratio =
    (figure.kind === 'percent' && figure.unit !== '个百分点' && figure.unit !== '基点') || figure.kind === 'multiple';
  if (!ratio || draft.change !== null) return null;
  const start = clauseStart(text, draft.outerStart, sentence.start);
  return (
    goesOn(text, sentence, draft) ??
    baseBefore(text, sentence, draft, start) ??
    baseAfter(text, sentence, draft, start) ??
    nounBefore(text, draft, start) ??
    impliedWhole(text, sentence, draft, start) ??
    sameBase(text, sentence, draft, start)
  );
}

function baseBefore(text: string, sentence: Sentence, draft: Draft, start: number): Share | null {
  for (const { start: from, end } of sentence.metrics) {
    if (end > draft.outerStart || draft.outerStart - end > 16) continue;
    const between = text.slice(end, draft.outerStart);
    // 收入中,有七成: the base stands in the clause before
    const before = text.slice(Math.min(start, from), from);
    const found = PATTERNS.find((pattern) => pattern.before.test(before) && pattern.between.test(between));
    if (found) return { of: { start: from, end }, rule: found.rule, whole: found.whole };
  }
  return null;
}

/** 贡献了约71%的营收. */
function baseAfter(text: string, sentence: Sentence, draft: Draft, start: number): Share | null {
  if (text[draft.outerEnd] !== '的' || draft.figure.unit !== '%') return null;
  const of = sentence.metrics.find((metric) => metric.start > draft.outerEnd && metric.start <= draft.outerEnd + 4);
  const gives =
    /贡献|带来|占|来自|创造|提供|产生/u.test(text.slice(start, draft.outerStart)) ||
    /^(?:均?来自|由|出自)/u.test(text.slice(of?.end ?? 0, (of?.end ?? 0) + 3));
  return of && gives ? { of: { start: of.start, end: of.end }, rule: '贡献…的', whole: true } : null;
}

function nounBefore(text: string, draft: Draft, start: number): Share | null {
  const noun = NOUN.exec(text.slice(start, draft.outerStart));
  if (!noun || /^比/u.test(noun[1]!)) return null;
  const at = start + noun.index + noun[0].indexOf(noun[1]!);
  return { of: { start: at, end: at + noun[1]!.length }, rule: '占…的', whole: false };
}

/** 385名员工…其中研发人员占比近74%: a share without a base is of the amount or count that 其中 takes apart. */
function impliedWhole(text: string, sentence: Sentence, draft: Draft, start: number): Share | null {
  if (!/占比|比例/u.test(text.slice(start, draft.outerStart))) return null;
  const ofWhich = text.lastIndexOf('其中', draft.outerStart);
  if (ofWhich < sentence.start) return null;
  const whole = sentence.drafts.findLast(
    ({ figure, outerEnd, metric }) =>
      outerEnd <= ofWhich && metric !== null && (figure.kind === 'money' || figure.kind === 'count'),
  );
  const reason = whole?.why.find(({ attribute }) => attribute === 'metric');
  return reason ? { of: { start: reason.start, end: reason.end }, rule: '其中…占比', whole: false } : null;
}

/** 占总收入比例从15%提升至23%: a level that a share changed to. */
function goesOn(text: string, sentence: Sentence, draft: Draft): Share | null {
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  const reason = before?.why.find(({ attribute }) => attribute === 'shareOf');
  if (!before || !reason || before.figure.unit !== draft.figure.unit) return null;
  const led = /^(?:大幅|逐步|进一步)?(?:提升|提高|上升|增长|增加|扩大|下降|降低|减少|回落|升|降|增)[至到](?:了|约)?$/u;
  return led.test(text.slice(before.outerEnd, draft.outerStart))
    ? { of: { start: reason.start, end: reason.end }, rule: reason.rule, whole: false }
    : null;
}

/** …占总收入的94%;…占4.8%: a share without a base is of what the last one was of. */
function sameBase(text: string, sentence: Sentence, draft: Draft, start: number): Share | null {
  if (!/占(?:比)?(?:为|约|近|超过?|到|达)*$/u.test(text.slice(start, draft.outerStart))) return null;
  const last = sentence.drafts.findLast(({ outerEnd, shareOf }) => outerEnd <= draft.outerStart && shareOf !== null);
  const reason = last?.why.find(({ attribute }) => attribute === 'shareOf');
  return reason ? { of: { start: reason.start, end: reason.end }, rule: '占…的', whole: false } : null;
}

/** The quantity that a share is of is what it measures. */
export function useShare({ text, sentence, draft }: Place, of: Span): boolean {
  const mention = sentence.metrics.find(({ start, end }) => start === of.start && end === of.end);
  if (mention) use(draft, mention, text, 'what it is a share of');
  else {
    draft.metric = text.slice(of.start, of.end);
    draft.why.push({ attribute: 'metric', rule: 'what it is a share of', ...of });
  }
  return true;
}
