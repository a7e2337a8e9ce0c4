import type { Related } from '../../model/briefing.ts';
import { isUnnamed, yearsBefore } from '../../model/period.ts';
import type { Figure } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { metricIn, termIn } from './lexicon.ts';
import { capital, formatTopic, nameHead } from './name.ts';
import { formatPeriod } from './period.ts';

type Computed = Pick<Related, 'derives' | 'entity' | 'operands' | 'period'>;

/** What a derived figure is, and whose: Qinghe Motors: revenue growth, 2023 → 2024; empty where nothing says what it is. */
export function formatDerived(finding: Computed, language: Language): string {
  const what = derivedName(finding, language);
  return what && finding.entity ? nameHead(finding.entity) + language.colon + what : capital(what);
}

/** What a derived figure is: revenue growth, 2023 → 2024; empty where nothing says so. */
export function derivedName({ derives, operands, period }: Omit<Computed, 'entity'>, language: Language): string {
  if (!derives) return '';
  const told = operands.filter(({ change }) => change === null);
  const [first, second] = told;
  const share = told.find(({ shareOf }) => shareOf !== null);
  const rate = operands.find(({ change }) => change !== null);
  // 上年同期 has a name of its own, where the text has the year
  const prior = rate?.change === 'yoy' && first?.period ? yearsBefore(first.period) : null;
  const pattern = derives === 'before' && prior && !isUnnamed(prior) ? 'before-in' : derives;
  return fill(language.derived[pattern], {
    topic: first ? named(first, language) : '',
    part: share ? named({ ...share, shareOf: null }, language) : '',
    whole: share?.shareOf ? metricIn(share.shareOf, null, language) : second ? named(second, language) : '',
    before: language.changes[rate?.change ?? 'other'].before,
    prior: formatPeriod(prior, language),
    period: formatPeriod(period, language),
    from: formatPeriod(second?.period ?? null, language),
    to: formatPeriod(first?.period ?? null, language),
  });
}

function named(figure: Figure, language: Language): string {
  const topic = formatTopic({ ...figure, metric: figure.metric ?? '' }, language);
  return fill(language.headline.what, { topic, scope: figure.scope ? termIn(figure.scope, language) : '' });
}
