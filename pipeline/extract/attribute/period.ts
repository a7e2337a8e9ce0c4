import { dayAfter, extent, yearsBefore } from '../../model/period.ts';
import type { Carry, Document, Draft, Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';
import { carryTime } from './carried-time.ts';
import { dealPeriods } from './dealt-periods.ts';
import { endOfRange, levelOfYearBefore } from './from-to.ts';
import { governing } from './governing-time.ts';

/** Gives every figure of a sentence its period; what governed last is carried on. */
export function attributePeriods(document: Document, sentence: Sentence, carry: Carry): void {
  const { text } = document;
  dealPeriods(text, sentence, carry);
  for (const draft of sentence.drafts) {
    if (draft.period !== null) continue;
    const compared = ofWhatWasCompared(text, sentence, draft);
    if (compared) {
      draft.period = compared.period;
      draft.why.push(...compared.why.filter(({ attribute }) => attribute === 'period'));
      continue;
    }
    const { time, rule } = governing(document, sentence, draft, carry);
    if (!time?.norm) {
      if (
        rule === 'reporting period' &&
        document.reporting &&
        (draft.figure.kind !== 'count' || draft.figure.unit === null)
      ) {
        draft.period = document.reporting;
        draft.confidence *= 0.6;
        draft.why.push({ attribute: 'period', rule, start: draft.figure.start, end: draft.figure.start });
      }
      continue;
    }
    const earlier = levelOfYearBefore(text, sentence, draft) ? yearsBefore(time.norm) : null;
    draft.period =
      earlier ?? endOfRange(text, sentence, draft, time) ?? togetherWith(text, sentence, draft, time) ?? time.norm;
    if (rule === 'carried over') draft.confidence *= 0.85;
    draft.why.push({ attribute: 'period', rule, start: time.start, end: time.end });
  }
  carryTime(text, sentence, carry);
}

/** 净利润29亿元,2024年为24亿元,同比增长20%: the rate is of what was compared, not of what it was compared with. */
function ofWhatWasCompared(text: string, { drafts, times }: Sentence, draft: Draft): Draft | null {
  const at = drafts.indexOf(draft);
  const [main, base] = [drafts[at - 2], drafts[at - 1]];
  if (!main?.period || !base?.period) return null;
  // 2021年为149亿元,2020年为81亿元,增加了67亿元: by how much it is more than it was
  const difference =
    draft.figure.unit === main.figure.unit &&
    /[，,](?:共|净)?(?:增加|减少|增长|下降|多|少)了?(?:约|近|超)?$/u.test(text.slice(base.outerEnd, draft.outerStart));
  const change = draft.figure.kind === 'percent' ? draft.change : null;
  if (!difference && change !== 'yoy' && change !== 'qoq') return null;
  if (main.figure.kind === 'percent' || main.figure.unit !== base.figure.unit) return null;
  if (times.some(({ start }) => start >= base.outerEnd && start < draft.outerStart)) return null;
  if (change === 'qoq') return follows(base.period, main.period) ? main : null;
  return yearsBefore(main.period) === base.period ? main : null;
}

/** 2024Q4, 2025Q1: the one right behind the other, and as long. */
function follows(earlier: string, later: string): boolean {
  const [a, b] = [extent(earlier), extent(later)];
  return a?.kind === 'span' && b?.kind === 'span' && a.months === b.months && dayAfter(a.to) === b.from;
}

/** 2021年、2022年合计亏损8120亿元: one figure for times in a row is of all of them. */
function togetherWith(text: string, { times }: Sentence, draft: Draft, time: Time): string | null {
  if (draft.list || !/合计|共计|累计|总计|合共|总共/u.test(text.slice(time.end, draft.outerStart))) return null;
  let first = times.indexOf(time);
  while (
    first > 0 &&
    /^(?:[、,，和与及]|以及|年?度?(?:[、,，和与及]|以及))$/u.test(
      text.slice(times[first - 1]!.end, times[first]!.start),
    )
  )
    first--;
  const from = times[first]?.norm;
  return from && from !== time.norm && extent(from)!.to < extent(time.norm)!.from ? `${from}..${time.norm}` : null;
}
