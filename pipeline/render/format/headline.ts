import type { Claim, Shown } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { formatFigure, rateOf } from './figure.ts';
import { isDescription, termIn } from './lexicon.ts';
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

/** An index is its level: what rose is the index. */
const INDEX = 'index-level';
const SHORT = new Set(['day', 'week', 'month']);
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
    const what = whatOf(first.figure, language);
    return capital(fill(language.headline.leads, { ...slots, what, of: leads, colon: language.colon }));
  }
  const slots = slotsOf(first, language, wrap);
  const head = clause(first, slots, language);
  const whole = second ? `${head}${continued(first, second, language, wrap)}` : head;
  // vivo stays vivo
  return slots.owner && whole.startsWith(slots.owner) ? whole : capital(whole);
}

type Slots = ReturnType<typeof slotsOf>;

/** The words of a claim. */
function slotsOf({ figure, change }: Claim, language: Language, { naming, cite }: Wrap) {
  // prices do not grow
  const headline = { ...language.headline, ...(isPrice(figure) ? language.headline.prices : {}) };
  const owner = ownerOf(figure);
  const what = whatOf(figure, language);
  return {
    owner: owner && naming(owner),
    own: owner && possessive(naming(owner), language),
    what: isIndex(figure) ? '' : what,
    subject: isIndex(figure) ? naming(owner) : owner ? subjectOf(owner, what, language, naming) : what,
    value: cite(figure.id, formatFigure(figure, language)),
    when: formatWhen(figure.period, language),
    is: isOf(figure, what, language),
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

/** Soul's revenue, revenue of industrial enterprises. */
function subjectOf(owner: string, what: string, language: Language, naming: Wrap['naming']): string {
  if (isDescription(owner) || !canOwn(owner)) return fill(language.headline.described, { owner: naming(owner), what });
  return `${possessive(naming(owner), language)} ${what}`;
}

/** Behind a reading in brackets no letter can stand: revenue of 青禾 (Qīnghé). */
const canOwn = (owner: string): boolean => !/\p{Script=Han}/u.test(owner);

function possessive(owner: string, { headline }: Language): string {
  if (!canOwn(owner) && headline['own-behind']) return fill(headline['own-behind'], { owner });
  const after = headline['own-after'];
  return fill(after && owner.endsWith(after.ends) ? after.own : headline.own, { owner });
}

function isOf({ stance, metricId, aggregate, hedge }: Shown, what: string, { headline }: Language): string {
  if (hedge && headline['is-hedged'] !== undefined) return headline['is-hedged'];
  const { are } = headline;
  // what is counted stands before the first small word: days of sales, funds raised
  const words = what.replace(/ \(.*/, '').split(' ');
  const stop = words.findIndex((word) => are?.before.includes(word));
  const name = words.slice(0, stop < 0 ? undefined : stop).join(' ');
  const many = are?.ends && name.endsWith(are.ends) && !are.but.some((end) => name.endsWith(end));
  const is = many ? are.says : headline.is;
  return stance === 'actual' ? is[kindOf(metricId) ?? (aggregate === 'cumulative' ? 'flow' : 'rate')] : is.expected;
}

/** Up or down by so much, against what. */
function moved(figure: Shown, up: string, down: string, language: Language, cite: Wrap['cite']): string {
  if (figure.change === null) return '';
  const { rate, falls } = rateOf(figure, language);
  // a day, a week or a month that is named says so itself
  const named = figure.period !== null && SHORT.has(figure.change);
  const against = named ? '' : language.changes[figure.change].said;
  return fill(falls ? down : up, { rate: cite(figure.id, rate), against });
}

/** One claim. */
function clause(claim: Claim, slots: Slots, { headline }: Language): string {
  const { figure, change } = claim;
  if (figure.change) return fill(headline.rate, slots);
  if (slots.owner && headline.loss && isLoss(figure) && !change) return fill(headline.loss, slots);
  return fill(isNews(claim) ? headline.changed : headline.level, slots);
}

const isIndex = ({ metricId, entity }: Shown) => metricId === INDEX && entity !== null;

const isPrice = ({ metricId }: Shown) => kindOf(metricId) === 'price';

const isLoss = ({ metricId, scope, stance }: Shown) =>
  LOSSES.has(metricId ?? '') && scope === null && stance === 'actual';

/** The second claim: without the name and the time that have been said, and shorter where it is of the same quantity. */
function continued(first: Claim, second: Claim, language: Language, wrap: Wrap): string {
  const { headline } = language;
  const all = slotsOf(second, language, wrap);
  const slots = first.figure.period === second.figure.period ? { ...all, when: '' } : all;
  if (first.figure.entity === second.figure.entity)
    return `${headline.next}${clause(second, { ...slots, owner: '', subject: slots.what }, language)}`;
  const alike = whatOf(first.figure, language) === slots.what && slots.owner && !isDescription(slots.owner);
  const pattern = alike ? alsoOf(first, second, language) : undefined;
  return pattern ? fill(pattern, slots) : `${headline.next}${clause(second, slots, language)}`;
}

/** How the same quantity of a second company is told, after the first in the same way; none where the language has no short one. */
function alsoOf(first: Claim, second: Claim, { headline }: Language): string | undefined {
  if (isIndex(second.figure)) return undefined;
  if (second.figure.change) return first.figure.change || isNews(first) ? headline['also-rate'] : undefined;
  if (isNews(second)) return isNews(first) ? headline['also-changed'] : undefined;
  if (first.figure.change || isNews(first)) return undefined;
  return isLoss(first.figure) && !first.change && headline.loss ? headline['also-loss'] : headline.also;
}

/** The change is the news: rose 20% to RMB 64.8bn. */
const isNews = ({ figure, change }: Claim): boolean =>
  change?.kind === 'percent' && figure.stance === 'actual' && !figure.hedge;
