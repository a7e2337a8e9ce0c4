import type { Related } from '../../model/briefing.ts';
import type { Figure } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { metricIn, termIn } from './lexicon.ts';
import { capital, formatTopic, nameHead } from './name.ts';
import { formatPeriod } from './period.ts';

type Computed = Pick<Related, 'derives' | 'entity' | 'operands' | 'period'>;

/** What a derived figure is, and whose: Zhipu: revenue growth, 2023 → 2024; empty where nothing says what it is. */
export function formatDerived({ derives, entity, operands, period }: Computed, language: Language): string {
  if (!derives) return '';
  const told = operands.filter(({ change }) => change === null);
  const [first, second] = told;
  const share = told.find(({ shareOf }) => shareOf !== null);
  const rate = operands.find(({ change }) => change !== null);
  const what = fill(language.derived[derives], {
    topic: first ? named(first, language) : '',
    part: share ? named({ ...share, shareOf: null }, language) : '',
    whole: share?.shareOf ? metricIn(share.shareOf, null, language) : second ? named(second, language) : '',
    before: language.changes[rate?.change ?? 'other'].before,
    period: formatPeriod(period, language),
    from: formatPeriod(second?.period ?? null, language),
    to: formatPeriod(first?.period ?? null, language),
  });
  return entity ? nameHead(entity) + language.colon + what : capital(what);
}

function named(figure: Figure, language: Language): string {
  const topic = formatTopic({ ...figure, metric: figure.metric ?? '' }, language);
  return fill(language.headline.what, { topic, scope: figure.scope ? termIn(figure.scope, language) : '' });
}
