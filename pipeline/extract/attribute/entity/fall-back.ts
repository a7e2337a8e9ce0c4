import { type Carry, DEALT, type Draft, type Sentence } from '../../draft.ts';
import { countsThings } from '../metric/fits.ts';
import type { Owned } from './owned.ts';
import { isMarket, isNobody, measures, PHRASE_RULE, promote } from './thing.ts';
import { speaksOfCompany } from './topic.ts';

/** Whose figure it is where the sentence does not say: of what was spoken of last, or of whom the article is about. */
export function fallBack({ document, sentence, draft, subjects, carry }: Owned): void {
  const at = { start: draft.figure.start, end: draft.figure.start };
  const changed = draft.change === null ? undefined : whatChanged(sentence, draft);
  const own =
    draft.scope !== null &&
    !isNobody(draft.scope) &&
    (isMarket(draft.scope) || !speaksOfCompany(document, subjects, carry, draft.outerStart));
  if (own) promote(draft, 0.7);
  else if (changed) {
    draft.entity = changed.entity;
    draft.why.push({ attribute: 'entity', rule: 'whose the figure before is', ...at });
  } else if (draft.scope === null && spokenOf(document.text, sentence, draft)) {
    draft.entity = spokenOf(document.text, sentence, draft)!.entity;
    draft.confidence *= 0.9;
    draft.why.push({ attribute: 'entity', rule: 'whose the figure before is', ...at });
  } else if (carry.subject !== null && (document.named || goesOn(sentence, draft, carry))) {
    draft.entity = carry.subject;
    draft.confidence *= 0.9;
    draft.why.push({ attribute: 'entity', rule: 'subject of the sentence before', ...at });
  } else if (document.dominant !== null) {
    draft.entity = document.dominant;
    draft.confidence *= 0.8;
    draft.why.push({ attribute: 'entity', rule: 'whom the article is about', ...at });
  }
  if (draft.entity === null && draft.scope !== null && !sentence.heading) promote(draft, 0.6);
  if (draft.entity === null && !document.named && document.opening !== null && draft.metricId !== null) {
    draft.entity = document.opening;
    draft.confidence *= 0.7;
    draft.why.push({ attribute: 'entity', rule: 'whom the article opens with', ...at });
  }
  const thing = draft.metricId === null ? draft.metric : null;
  if (
    draft.entity === null &&
    !document.named &&
    thing !== null &&
    !isNobody(thing) &&
    !measures(thing) &&
    !sentence.heading
  )
    draft.entity = thing;
  // where nobody has a name, the thing spoken of is the subject of what follows
  if (document.named || sentence.heading || draft.entity === null || isDealt(draft)) return;
  if (draft.entity !== carry.subject) carry.thing = draft;
  carry.subject = draft.entity;
}

/** The last figure of the sentence that is a thing's without a name (商业银行…): it stays the subject to its end. */
function spokenOf(text: string, sentence: Sentence, draft: Draft): Draft | undefined {
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  if (before?.entity == null || before.list !== null || !before.why.some(({ rule }) => rule === PHRASE_RULE))
    return undefined;
  // 农村上涨0.4%;食品价格…, 蛋类价格…,猪肉价格…: something else is spoken of
  const another =
    /[;；]/u.test(text.slice(before.outerEnd, draft.outerStart)) ||
    (draft.metric !== before.metric && draft.metric?.endsWith(before.metric ?? '\n') === true);
  return another ? undefined : before;
}

/** The figure whose change this one is, in the same sentence. */
const whatChanged = (sentence: Sentence, draft: Draft): Draft | undefined =>
  draft.why.some(({ attribute, rule }) => attribute === 'metric' && rule === 'metric of the figure before')
    ? sentence.drafts.slice(0, sentence.drafts.indexOf(draft)).findLast(({ entity }) => entity !== null)
    : undefined;

/**
 * Where nobody has a name, a thing spoken of stays the subject to the end of its sentence, but not of what is counted
 * itself (16只基金); and then of the same quantity, of how much it changed, and of one without a name.
 */
function goesOn(sentence: Sentence, draft: Draft, { subject, thing }: Carry): boolean {
  if (draft.metric === null || thing === null || thing.entity !== subject) return true;
  if (sentence.drafts.includes(thing)) return !countsThings(draft);
  if (CHANGE.test(draft.metric) || thing.metric === draft.metric) return true;
  return draft.metricId !== null && thing.metricId === draft.metricId;
}
const CHANGE = /(?:[涨跌增降]幅|增速)$/u;

/** One of an enumeration is the subject of its own figure only. */
const isDealt = (draft: Draft): boolean =>
  draft.why.some(({ attribute, rule }) => rule === DEALT && (attribute === 'entity' || attribute === 'scope'));
