import type { Draft, Sentence } from '../draft.ts';

/** Value and unit: two figures with the same key may be one figure said twice. */
const keyOf = ({ figure }: Draft): string =>
  `${figure.values.map(({ mantissa, exponent }) => `${mantissa}e${exponent}`).join('~')}|${figure.unit}`;

/** A figure in a heading that the body states too means what the body says. */
export function restateHeadings(sentences: readonly Sentence[]): void {
  const bodies = new Map<string, Draft>();
  for (const { heading, drafts } of sentences)
    if (!heading) for (const draft of drafts) if (!bodies.has(keyOf(draft))) bodies.set(keyOf(draft), draft);
  for (const { heading, drafts } of sentences) {
    if (!heading) continue;
    for (const draft of drafts) {
      const body = bodies.get(keyOf(draft));
      if (!body) continue;
      if (isGuess(draft) && body.period !== null) draft.period = body.period;
      draft.entity ??= body.entity;
      draft.metric ??= body.metric;
      draft.metricId ??= body.metricId;
    }
  }
}

const isGuess = (draft: Draft) =>
  draft.period === null ||
  draft.why.some(({ attribute, rule }) => attribute === 'period' && rule === 'reporting period');

/** The same figure of the same quantity, said again without a time, is of the time it was first given. */
export function restateFigures(sentences: readonly Sentence[]): void {
  const first = new Map<string, Draft>();
  for (const { heading, drafts } of sentences) {
    if (heading) continue;
    for (const draft of drafts) {
      if (draft.metric === null) continue;
      const key = `${keyOf(draft)}|${draft.metricId ?? draft.metric}|${draft.entity}|${draft.change}`;
      const known = first.get(key);
      if (!known) {
        if (!isGuess(draft)) first.set(key, draft);
      } else if (isGuess(draft) && draft.stance === known.stance) {
        draft.period = known.period;
        draft.base ??= known.base;
        draft.why = draft.why.filter(({ attribute }) => attribute !== 'period');
        const { start, end } = known.figure;
        draft.why.push({ attribute: 'period', rule: 'the same figure before', start, end });
      }
    }
  }
}
