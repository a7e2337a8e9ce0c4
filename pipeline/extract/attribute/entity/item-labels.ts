import { EDITORIAL_LABELS, LABEL_WORDS } from '../../../lexicon/grammar.ts';
import type { Span } from '../../../model/span.ts';
import type { Sentence } from '../../draft.ts';
import { metricAtEnd, metricOf } from '../../words.ts';
import { MEASURE_NOUN, opensWithVerb } from '../metric/noun.ts';
import { isNobody } from './thing.ts';

const LABEL = /^[\s•·●■\-–—*\d.、()（）①-⑳]*([\p{Script=Han}A-Za-z][\p{L}\d&·+/]{1,11})\s*[:：]/u;
const NOBODY = new Set([...EDITORIAL_LABELS, ...LABEL_WORDS]);
/** 历史业绩, 价格走势: what is told, and nobody. */
const GENERIC =
  /(?:业绩|走势|测算|情况|来源|分化|差异|表现|趋势|格局|结构|预期|预测|估值|逻辑|空间|进展|动态|分析|对比|变化|影响|建议|参考)$|^(?:产品|业务|市场|行业|价格|数据|政策|客户|渠道|产能|海外|国内|细分领域)$/u;
/** Labels further apart than this, in blocks, are of no one list. */
const NEXT = 2;

/**
 * 本地生活:融资额…, 移动电商:融资额…: what items of a list open with is whose their figures are, where it is no name, time or
 * quantity. One label alone is the opening of a sentence.
 * @returns for each block that opens with a label, in order, its span of the view; null where it is nobody of its own
 */
export function findItemLabels(text: string, sentences: readonly Sentence[]): ReadonlyMap<number, Span | null> {
  const first = new Map<number, Sentence>();
  const figures = new Set<number>();
  for (const sentence of sentences) {
    if (!first.has(sentence.block)) first.set(sentence.block, sentence);
    if (sentence.drafts.length > 0) figures.add(sentence.block);
  }
  const labelled = [...first.values()].flatMap((sentence) => {
    const label = figures.has(sentence.block) && !sentence.heading ? labelIn(text, sentence) : null;
    return label ? [{ block: sentence.block, label: isOwner(text, label, sentence) ? label : null }] : [];
  });
  const isNear = (i: number, j: number) =>
    labelled[j] !== undefined && Math.abs(labelled[j].block - labelled[i]!.block) <= NEXT;
  return new Map(
    labelled.filter((_, i) => isNear(i, i - 1) || isNear(i, i + 1)).map(({ block, label }) => [block, label]),
  );
}

function labelIn(text: string, { start, end }: Sentence): Span | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 40)));
  const words = found?.[1];
  if (!found || !words) return null;
  const from = start + found[0].indexOf(words);
  return { start: from, end: from + words.length };
}

function isOwner(text: string, { start, end }: Span, { mentions, times }: Sentence): boolean {
  const words = text.slice(start, end);
  if ([...mentions, ...times].some((span) => span.start < end && start < span.end)) return false;
  if (NOBODY.has(words) || words.endsWith('方面') || isNobody(words) || opensWithVerb(words)) return false;
  if (GENERIC.test(words)) return false;
  return !metricOf(words) && !metricAtEnd(words) && !MEASURE_NOUN.test(words);
}
