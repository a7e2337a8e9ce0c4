import { readBrackets } from './brackets.js';
import { BOUNDARY } from './characters.js';
import { knownCompanies } from './companies.js';
import { readEnumerations } from './enumerated.js';
import { findKnown } from './known.js';
import { readLegalForms, standsAlone, withoutLegalForm } from './legal-form.js';
import { endsLikeCompany } from './likeness.js';
import { merge } from './merge.js';
import { select } from './select.js';
import { shortForm } from './short-form.js';
import { countSubjects } from './subjects.js';
/**
 * Finds whom the article speaks of: names in front matter, names with a stock code or a short form in brackets, Latin
 * names, and words that keep standing where subjects stand.
 */
export function findEntities(input) {
    const given = Object.entries(input.aliases).map(([name, aliases]) => ({ name, aliases: [...aliases] }));
    const known = findKnown(input);
    const owners = joinGiven(given, known.owners);
    const taken = new Set([...known.forms, ...given.flatMap(({ name, aliases }) => [name, ...aliases])]);
    const counts = new Map();
    const pairs = [];
    const claimed = claims(input.tokens);
    const claimedTo = new Set(claimed.values());
    for (const sentence of input.sentences) {
        countSubjects(input, sentence, claimed, counts);
        readBrackets(input.text, sentence, claimedTo, counts, pairs);
        readLegalForms(input.text, sentence, claimedTo, counts);
    }
    if (input.title)
        countTitle(input.text, input.title, counts);
    const listed = knownCompanies(input.text, counts)
        .filter(({ name }) => !taken.has(name))
        .map(({ name, aliases }) => ({ name, aliases: aliases.filter((alias) => !taken.has(alias)) }));
    for (const { name, aliases } of listed)
        for (const one of [name, ...aliases])
            taken.add(one);
    for (const sentence of input.sentences)
        readEnumerations(input.text, sentence, claimedTo, counts, (name) => taken.has(name));
    const names = select(input.text, counts, taken).filter((name) => !isMadeOf(name, known));
    const found = names.map((name) => {
        const short = withoutLegalForm(name);
        if (short === null || !standsAlone(input.text, short, name))
            return { name, aliases: [] };
        if (names.includes(short) || taken.has(short)) {
            pairs.push([short, name]);
            return { name, aliases: [] };
        }
        return { name: short, aliases: [name] };
    });
    const companies = [...owners, ...listed, ...found];
    const called = new Set(companies.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const { name, aliases } of companies) {
        const short = shortForm(input.text, name, input.isTerm);
        if (short && !called.has(short) && !taken.has(short))
            aliases.push(short);
    }
    const all = merge(input.text, [...given, ...companies], new Set(Object.keys(input.aliases)), pairs, counts);
    const weight = known.weight.owners + listed.length + names.reduce((sum, name) => sum + (counts.get(name)?.strong ?? 0), 0);
    return known.weight.places > weight ? [...all, ...known.places] : all;
}
/** Known names that front matter gives too are its own; the others are left. */
function joinGiven(given, known) {
    return known.filter((entity) => {
        const forms = [entity.name, ...entity.aliases];
        const own = given.find(({ name, aliases }) => forms.some((form) => form === name || aliases.includes(form)));
        for (const form of own ? forms : [])
            if (form !== own.name && !own.aliases.includes(form))
                own.aliases.push(form);
        return !own;
    });
}
/** 电动汽车股多数, 微软公布: made of a known name and what stands beside it, and not a longer name like 上海临港. */
const isMadeOf = (name, { owners }) => !endsLikeCompany(name) &&
    owners.some((owner) => [owner.name, ...owner.aliases].some((form) => form !== name && name.includes(form)));
/** Start → end of figures and times: names do not run over them. */
function claims(tokens) {
    const claimed = new Map();
    for (const token of tokens)
        if (token.type !== 'unread')
            claimed.set(token.start, token.end);
    return claimed;
}
/** A name that the headline or a clause of it opens with is whom the article is about. */
function countTitle(text, { start, end }, counts) {
    const title = text.slice(start, end);
    for (const [name, count] of counts) {
        const at = title.indexOf(name);
        if (at < 0 || count.weak + count.strong === 0)
            continue;
        if (at > 0 && !BOUNDARY.has(title[at - 1]))
            continue;
        count.strong++;
        count.titled = true;
    }
}
