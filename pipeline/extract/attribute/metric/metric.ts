import { type Carry, clauseStart, type Document, type Draft, type Sentence } from '../../draft.ts';
import { dealt } from './dealt.ts';
import { carriedOver, metricOfFigureBefore } from './figure-before.ts';
import { countsThings, isThing } from './fits.ts';
import { copy, name } from './naming.ts';
import { nounBeside } from './noun-beside.ts';
import { partOfWhole } from './part.ts';
import type { Place } from './place.ts';
import { levelOfIndex, quotedGoods, quotedLevel, quotedPrice, riseInPoints, riseOfLevel } from './quoted-price.ts';
import { readShare, useShare } from './share.ts';
import { moneySpent } from './spent.ts';
import { nounThatChanged } from './what-changed.ts';
import { metricInClause, metricInSentence, shareSpokenOf } from './word-before.ts';
import { metricAfterFigure, metricBehind, nounBehind, shareOfThings, stakeBehind } from './word-behind.ts';

/** Names what each figure measures: a word of the lexicon, or the noun phrase beside it with less confidence. */
export function attributeMetrics(document: Document, sentence: Sentence, carry: Carry): void {
  sentence.drafts.forEach((draft, index) => {
    const list = draft.list
      ? sentence.drafts.slice(index - draft.list.index, index - draft.list.index + draft.list.size)
      : [draft];
    const place: Place = { ...document, sentence, draft, index, list, from: 0, carry };
    if (!dealt(place)) {
      if (list[0] !== draft) copy(list[0]!, draft);
      else decide({ ...place, from: ownWordsStart(place) });
    }
    const ofThem = countsThings(draft) ? quantityOfThem(document.text, sentence, draft) : null;
    if (ofThem) carry.last = ofThem;
    if (draft.metric === null || ofThem || (countsThings(draft) && carry.last !== null)) return;
    carry.last = draft;
    if (draft.change === null) carry.level = draft;
  });
}

/** 39个行业增加值保持增长: what is said of those counted is what the next sentence goes on about. */
function quantityOfThem(text: string, { drafts, metrics, end }: Sentence, draft: Draft): Draft | null {
  if (drafts.at(-1) !== draft) return null;
  const mention = metrics.find((one) => one.start > draft.outerEnd && one.end <= end && !isThing(one));
  if (!mention || !/增长|下降|上升|上涨|下跌|回升|回落/u.test(text.slice(mention.end, end))) return null;
  const { id, kind } = mention.metric;
  return { ...draft, metric: text.slice(mention.start, mention.end), metricId: id, metricKind: kind, scope: null };
}

function ownWordsStart({ text, sentence, draft, index }: Place): number {
  const previous = sentence.drafts[index - 1];
  const clause = clauseStart(text, draft.outerStart, sentence.start);
  return previous && previous.outerEnd <= draft.outerStart ? Math.max(clause, previous.outerEnd) : clause;
}

/** 回购1.37亿股,总额21亿美元: what those counted come to, whatever else was measured before. */
function priceOfCount({ text, sentence, draft, index }: Place): boolean {
  const previous = sentence.drafts[index - 1];
  if (previous?.figure.kind !== 'count' || draft.figure.kind !== 'money') return false;
  const words = text.slice(previous.outerEnd, draft.outerStart);
  const found = TOTAL_PRICE.exec(words);
  if (!found) return false;
  const start = previous.outerEnd + found.index + 1;
  name(draft, { start, end: start + found[1]!.length }, text, 0.8);
  return true;
}
const TOTAL_PRICE = /[，,](总金额|总额|总价|总代价|代价|总值|涉及金额|涉及资金)(?:为|约为?|达|共|合计)?$/u;

/** The rules in order; the first that finds a metric decides. */
function decide(place: Place): void {
  const { text, sentence, draft } = place;
  const share = readShare(text, sentence, draft);
  if (share) {
    draft.shareOf = text.slice(share.of.start, share.of.end);
    draft.why.push({ attribute: 'shareOf', rule: share.rule, start: share.of.start, end: share.of.end });
  }
  const rules = [
    () => share?.whole && useShare(place, share.of),
    () => priceOfCount(place),
    () => quotedLevel(place) || riseInPoints(place) || riseOfLevel(place),
    () => !share && stakeBehind(place),
    () => metricAfterFigure(place),
    () => !share && (nounBehind(place) || shareOfThings(place)),
    () => quotedGoods(place) || metricInClause(place, share?.of ?? null),
    () => quotedPrice(place),
    () => !share && partOfWhole(place),
    () => metricBehind(place),
    () => moneySpent(place),
    () => levelOfIndex(place),
    () => (!share || share.rule === '其中…占比') && nounBeside(place),
    () => draft.change !== null && nounThatChanged(place),
    () => !share && shareSpokenOf(place),
    () => metricOfFigureBefore(place, share !== null),
    () => metricInSentence(place, share?.of ?? null),
    () => share && useShare(place, share.of),
    () => carriedOver(place),
  ];
  rules.some((rule) => rule());
}
