import type { Claim, Shown } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { formatChange, formatFigure } from './figure.ts';
import { termIn } from './lexicon.ts';
import { capital, formatTopic, kindOf } from './name.ts';
import { formatWhen } from './period.ts';

/** What stands in a headline beside plain words. */
export interface Wrap {
  /** how a name is written where it comes first */
  naming(name: string): string;
  /** how the words of a figure are marked, so that they lead to its evidence */
  cite(id: string, words: string): string;
}

const PLAIN: Wrap = { naming: (name) => name, cite: (_, words) => words };

const LOSSES = new Set(['net-loss', 'net-loss-parent']);

/**
 * The conclusion with its number, as a sentence without its full stop; empty where there is no claim.
 * @param leads of how many the first claim is the highest; null where they are not ranked
 */
export function formatHeadline(
  { claims, leads }: { claims: readonly Claim[]; leads: number | null },
  language: Language,
  wrap: Wrap = PLAIN,
): string {
  const [first, second] = claims;
  if (!first) return '';
  if (leads !== null) {
    const slots = slotsOf(first, language, wrap);
    return capital(fill(language.headline.leads, { ...slots, of: leads, colon: language.colon }));
  }
  const head = clause(first, slotsOf(first, language, wrap), language);
  return capital(second ? `${head}${continued(first, second, language, wrap)}` : head);
}

type Slots = ReturnType<typeof slotsOf>;

/** The words of a claim. */
function slotsOf({ figure, change }: Claim, language: Language, { naming, cite }: Wrap) {
  const { headline } = language;
  const owner = ownerOf(figure);
  return {
    owner: owner && naming(owner),
    what: whatOf(figure, language),
    value: cite(figure.id, formatFigure(figure, language)),
    when: formatWhen(figure.period, language),
    is: isOf(figure, language),
    moved: moved(change ?? figure, headline.rises, headline.falls, language, cite),
    change: change ? moved(change, headline.up, headline.down, language, cite) : '',
  };
}

/** Whose figure it is; nobody's where a thing is measured by its own name: the length of the length of a bridge. */
const ownerOf = ({ entity, metric }: Shown): string => (entity === null || metric?.includes(entity) ? '' : entity);

function whatOf(figure: Shown, language: Language): string {
  const topic = formatTopic({ ...figure, metric: figure.metric ?? '', change: null }, language);
  return fill(language.headline.what, { topic, scope: figure.scope ? termIn(figure.scope, language) : '' });
}

function isOf({ stance, metricId, aggregate }: Shown, { headline }: Language): string {
  if (stance !== 'actual') return headline.is.expected;
  return headline.is[kindOf(metricId) ?? (aggregate === 'cumulative' ? 'flow' : 'rate')];
}

/** Up or down by so much, against what. */
function moved(figure: Shown, up: string, down: string, language: Language, cite: Wrap['cite']): string {
  if (figure.change === null) return '';
  const rate = formatChange(figure, language);
  const slots = { rate: cite(figure.id, rate.replace(/^[+−]/u, '')), against: language.changes[figure.change].said };
  return fill(rate.startsWith('−') ? down : up, slots);
}

/** One claim. */
function clause({ figure, change }: Claim, slots: Slots, { headline }: Language): string {
  if (figure.change) return fill(headline.rate, slots);
  if (slots.owner && headline.loss && isLoss(figure) && !change) return fill(headline.loss, slots);
  // the change is the news: rose 20% to RMB 64.8bn
  const news = change?.kind === 'percent' && figure.stance === 'actual' && !figure.hedge;
  return fill(news ? headline.changed : headline.level, slots);
}

const isLoss = ({ metricId, scope, stance }: Shown) =>
  LOSSES.has(metricId ?? '') && scope === null && stance === 'actual';

/** The second claim: without the name and the time that have been said, and shorter where it is of the same quantity. */
function continued(first: Claim, second: Claim, language: Language, wrap: Wrap): string {
  const { headline } = language;
  const slots = slotsOf(second, language, wrap);
  if (first.figure.entity === second.figure.entity) {
    const when = first.figure.period === second.figure.period ? '' : slots.when;
    return `${headline.next}${clause(second, { ...slots, owner: '', when }, language)}`;
  }
  const alike = whatOf(first.figure, language) === slots.what && !first.change;
  const levels = !first.figure.change && !second.figure.change;
  const pattern = isLoss(first.figure) && headline.loss ? headline['also-loss'] : headline.also;
  return alike && levels && slots.owner && pattern
    ? fill(pattern, slots)
    : `${headline.next}${clause(second, slots, language)}`;
}
