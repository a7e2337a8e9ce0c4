import { extent } from '../../model/period.ts';
import type { Draft, Sentence } from '../draft.ts';

/**
 * A cumulative figure without a time of its own spans the periods of the figures it sums: those of the same entity,
 * quantity and currency in its paragraph, before it.
 */
export function spanCumulative(sentences: readonly Sentence[]): void {
  let block = -1;
  let earlier: Draft[] = [];
  for (const sentence of sentences) {
    if (sentence.block !== block) earlier = [];
    block = sentence.block;
    for (const draft of sentence.drafts) {
      if (draft.aggregate === 'cumulative' && draft.change === null && !timeInClause(sentence, draft))
        span(draft, earlier);
      earlier.push(draft);
    }
  }
}

function timeInClause(sentence: Sentence, draft: Draft): boolean {
  const reason = draft.why.find(({ attribute, rule }) => attribute === 'period' && rule === 'time next to the figure');
  return reason !== undefined && reason.start >= sentence.start;
}

function span(draft: Draft, earlier: readonly Draft[]): void {
  const alike = earlier.filter(
    (part) =>
      part.entity === draft.entity &&
      part.figure.unit === draft.figure.unit &&
      part.change === null &&
      sameQuantity(part, draft),
  );
  // 分别为3亿元、4亿元和5亿元,三年累计…: of the list right before it, whatever the paragraph said earlier
  const list = alike.at(-1)?.list?.id;
  const listed = list === undefined ? [] : alike.filter((part) => part.list?.id === list);
  const parts = listed.length > 1 ? listed : alike;
  const extents = parts.flatMap(({ period }) => {
    const days = extent(period);
    return days && period ? [{ ...days, period }] : [];
  });
  if (new Set(extents.map(({ period }) => period)).size < 2) {
    return;
  }
  const first = extents.reduce((a, b) => (b.from < a.from ? b : a));
  const last = extents.reduce((a, b) => (b.to > a.to ? b : a));
  draft.period = `${first.period.split('..')[0]}..${last.period.split('..').at(-1)}`;
  draft.why.push({
    attribute: 'period',
    rule: 'span of the figures it sums',
    start: draft.figure.start,
    end: draft.figure.start,
  });
}

/** 亏损 sums 净亏损: one of the two words holds the other. */
function sameQuantity(a: Draft, b: Draft): boolean {
  if (a.metricId !== null && a.metricId === b.metricId) return true;
  if (!a.metric || !b.metric) return false;
  const [x, y] = [a.metric.replace(/累计|合计|总/gu, ''), b.metric.replace(/累计|合计|总/gu, '')];
  return x.length >= 2 && y.length >= 2 && (x.includes(y) || y.includes(x));
}
