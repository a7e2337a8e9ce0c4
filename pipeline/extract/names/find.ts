import type { Span } from '../../model/span.ts';
import type { Token } from '../scan/token.ts';
import { readBrackets } from './brackets.ts';
import { BOUNDARY } from './characters.ts';
import { readEnumerations } from './enumerated.ts';
import { countOf, type Evidence } from './evidence.ts';
import { readFundNames, speaksOfFunds } from './fund-names.ts';
import type { Entity, EntityInput } from './input.ts';
import { findKnown, type Known } from './known.ts';
import { readLegalForms, standsAlone, withoutLegalForm } from './legal-form.ts';
import { endsLikeCompany } from './likeness.ts';
import { merge } from './merge.ts';
import { isPerson } from './person.ts';
import { select } from './select.ts';
import { shortForm } from './short-form.ts';
import { countSubjects } from './subjects.ts';
import { labelledNames, tradedNames } from './traded-name.ts';

/**
 * Finds whom the article speaks of: names in front matter, names with a stock code or a short form in brackets, Latin
 * names, and words that keep standing where subjects stand.
 */
export function findEntities(input: EntityInput): Entity[] {
  const given = Object.entries(input.aliases).map(([name, aliases]): Entity => ({ name, aliases: [...aliases] }));
  const counts = new Map<string, Evidence>();
  const pairs: [string, string][] = [];
  const claimed = claims(input.text, input.tokens);
  const claimedTo = new Set(claimed.values());
  const ofFunds = speaksOfFunds(input.text);
  const funds = new Set<string>();
  for (const sentence of input.sentences) {
    countSubjects(input, sentence, claimed, counts);
    readBrackets(input.text, sentence, claimedTo, counts, pairs);
    readLegalForms(input.text, sentence, claimedTo, counts);
    if (ofFunds) readFundNames(input.text, sentence, counts, funds);
  }
  for (const name of [...labelledNames(input.text), ...input.listed]) countOf(counts, name).certain = true;
  if (input.title) countTitle(input.text, input.title, counts);
  const known = findKnown(input, counts);
  const taken = new Set([...known.forms, ...formsOf(given)]);
  const companies = formsOf([...given, ...known.owners]);
  for (const sentence of input.sentences)
    readEnumerations(input.text, sentence, claimed, claimedTo, counts, (name) => companies.has(name));
  const names = select(input.text, counts, taken, claimedTo).filter(
    (name) => funds.has(name) || !isMadeOf(name, known),
  );
  const found = names.map((name): Entity => {
    if (funds.has(name)) return { name, aliases: [], kind: 'fund' };
    const count = counts.get(name);
    if (!count?.certain && !count?.earns && isPerson(input.text, name)) return { name, aliases: [], person: true };
    // 远山(成都)文化股份有限公司: the legal name of one that is known
    const head = name.slice(0, Math.max(0, name.search(/[（(]/u)));
    if (companies.has(head)) pairs.push([head, name]);
    const short = withoutLegalForm(name);
    if (short === null || !standsAlone(input.text, short, name)) return { name, aliases: [] };
    if (names.includes(short) || taken.has(short)) {
      pairs.push([short, name]);
      return { name, aliases: [] };
    }
    return { name: short, aliases: [name] };
  });
  const named = [...joinGiven(given, known.owners), ...found];
  const called = formsOf(named);
  for (const { name, aliases } of named) {
    const short = shortForm(input.text, name, input.isTerm, claimedTo);
    if (short && !called.has(short) && !taken.has(short)) aliases.push(short);
  }
  pairs.push(...tradedNames([...formsOf(given), ...formsOf(named)]));
  const all = merge(input.text, [...given, ...named], new Set(Object.keys(input.aliases)), pairs, counts);
  const weight = known.weight.owners + names.reduce((sum, name) => sum + weightOf(counts.get(name)), 0);
  return [...all, ...known.actors, ...(known.weight.places > weight ? known.places : [])];
}

/** How often a name stands where a subject may. */
const weightOf = (count: Evidence | undefined): number => (count ? count.weak + count.strong : 0);

/** Every name that entities go by. */
const formsOf = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));

/** Known names that front matter gives too are its own; the others are left. */
function joinGiven(given: readonly Entity[], known: readonly Entity[]): Entity[] {
  return known.filter((entity) => {
    const forms = [entity.name, ...entity.aliases];
    const own = given.find(({ name, aliases }) => forms.some((form) => form === name || aliases.includes(form)));
    for (const form of own ? forms : [])
      if (form !== own!.name && !own!.aliases.includes(form)) own!.aliases.push(form);
    return !own;
  });
}

/**
 * 电动汽车股多数, 独家保荐人为远山证券: made of a known name and what stands beside it, and not a longer name that opens
 * with one; or a piece of a known name.
 */
const isMadeOf = (name: string, { owners, standsOutside }: Known): boolean =>
  owners.some((owner) =>
    [owner.name, ...owner.aliases].some((form) =>
      form.length > name.length
        ? form.includes(name) && !standsOutside(name)
        : form !== name && name.includes(form) && !(name.startsWith(form) && endsLikeCompany(name)),
    ),
  );

/** Start → end of figures and times: names do not run over them. */
function claims(text: string, tokens: readonly Token[]): Map<number, number> {
  const claimed = new Map<number, number>();
  for (const token of tokens)
    if (token.type !== 'unread' && !isBareNumeral(text, token)) claimed.set(token.start, token.end);
  return claimed;
}

/** 百 in 茶百味: a numeral without a unit may be of a name. */
const isBareNumeral = (text: string, token: Token): boolean =>
  token.type === 'figure' && token.figure.unit === null && !/\d/.test(text.slice(token.start, token.end));

/** A name that the headline or a clause of it opens with is whom the article is about. */
function countTitle(text: string, { start, end }: Span, counts: Map<string, Evidence>): void {
  const title = text.slice(start, end);
  for (const [name, count] of counts) {
    const at = title.indexOf(name);
    if (at < 0 || count.weak + count.strong === 0) continue;
    if (at > 0 && !BOUNDARY.at(title, at - 1)) continue;
    count.strong++;
    count.titled = true;
  }
}
