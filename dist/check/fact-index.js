import { extent } from '../model/period.js';
import { isAmount, measure } from './measure.js';
/** Figures of one sentence or paragraph that are looked at to either side of one of them. */
const MOST_AROUND = 100;
/** Values of one quantity at one time that are tried. */
const MOST_CANDIDATES = 4;
/** Figures of one entity, part and quantity: more than a text of people's making ever has. */
const MOST_OF_SUBJECT = 400;
/** Facts by what they are about, so that a rule looks its operands up instead of searching for them. */
export class FactIndex {
    sheet;
    facts;
    /** what a rule left out because there was too much of it, in words */
    bounds = [];
    #sentences = new Map();
    #blocks = new Map();
    #lists = new Map();
    #subjects = new Map();
    #measures = new Map();
    #byId = new Map();
    /** the amounts of a subject at a time, best first */
    #amounts = new Map();
    #days = new Map();
    #place = new Map();
    constructor(sheet) {
        this.sheet = sheet;
        this.facts = [...sheet.facts].sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [place, fact] of this.facts.entries()) {
            this.#place.set(fact, place);
            this.#byId.set(fact.id, fact);
            push(this.#sentences, fact.sentence, fact);
            push(this.#blocks, fact.block, fact);
            if (fact.list)
                push(this.#lists, fact.list.id, fact);
            const name = measure(fact);
            if (name === null)
                continue;
            push(this.#measures, name, fact);
            push(this.#subjects, subject(fact, fact.scope, name), fact);
        }
    }
    byId = (id) => this.#byId.get(id) ?? null;
    /** facts of one sentence, in order; of a very long one those around the fact */
    sentence = (fact) => this.#around(fact, this.#sentences.get(fact.sentence) ?? [], 'sentence');
    block = (fact) => this.#around(fact, this.#blocks.get(fact.block) ?? [], 'paragraph');
    list = (fact) => (fact.list ? (this.#lists.get(fact.list.id) ?? []) : []);
    /** place among all facts, by offset */
    place = (fact) => this.#place.get(fact);
    /** quantity → facts, in the order of the text */
    measures = () => this.#measures;
    measured = (name) => this.#measures.get(name) ?? [];
    /** facts that share entity, scope and quantity: groups in the order of the text */
    *subjects() {
        for (const [fact] of this.#subjects.values())
            yield this.subject(fact, fact.scope, measure(fact));
    }
    /** facts of the same owner as `like` */
    subject(like, scope, name) {
        const facts = name === null ? [] : (this.#subjects.get(subject(like, scope, name)) ?? []);
        if (facts.length <= MOST_OF_SUBJECT)
            return facts;
        this.#cut(`${name}: only the first ${MOST_OF_SUBJECT} figures of one subject were looked up`);
        return facts.slice(0, MOST_OF_SUBJECT);
    }
    /** facts of one quantity of several named owners as a whole, in the order of the names */
    subjectsOf(names, name) {
        if (name === null)
            return [];
        return names.flatMap((entity) => (this.#subjects.get(`${entity}\u0000\u0000${name}`) ?? []).slice(0, MOST_OF_SUBJECT));
    }
    #around(fact, facts, what) {
        if (facts.length <= 2 * MOST_AROUND)
            return facts;
        this.#cut(`a ${what} with ${facts.length} figures: only the ${MOST_AROUND} to either side of each were looked up`);
        const first = this.#place.get(facts[0]);
        const at = this.#place.get(fact) - first;
        return facts.slice(Math.max(0, at - MOST_AROUND), at + MOST_AROUND);
    }
    #cut(bound) {
        if (!this.bounds.includes(bound))
            this.bounds.push(bound);
    }
    /** the days of a fact's period; memoised */
    days(fact) {
        return this.daysOf(fact.period);
    }
    daysOf(norm) {
        if (norm === null)
            return null;
        let days = this.#days.get(norm);
        if (days === undefined) {
            days = extent(norm);
            this.#days.set(norm, days);
        }
        return days;
    }
    /** whether two facts are of one time: the same days, or for a level the same last day */
    sameTime(a, b, level = false) {
        const [x, y] = [this.days(a), this.days(b)];
        if (!x || !y)
            return false;
        return x.to === y.to && (level || x.from === y.from);
    }
    /** The amount of a quantity at the time of `like`: the most precise where the text gives several, or null. */
    amount = (like, name, scope = null) => this.amounts(like, name, scope)[0] ?? null;
    /** All that the text gives as the amount of a quantity at the time of `like`: without hedges and most precise first. */
    amounts(like, name, scope = null) {
        const days = this.days(like);
        if (name === null || !days)
            return [];
        const key = `${subject(like, scope, name)}\u0000${days.from}/${days.to}`;
        let ranked = this.#amounts.get(key);
        if (!ranked) {
            ranked = this.subject(like, scope, name)
                .filter((fact) => isAmount(fact) && fact.aggregate === null && this.sameTime(fact, like) && !fact.copyOf)
                .sort((a, b) => Number(a.hedge !== null) - Number(b.hedge !== null) || fineness(a) - fineness(b))
                .slice(0, MOST_CANDIDATES);
            this.#amounts.set(key, ranked);
        }
        return ranked[0] === like ? ranked.slice(1) : ranked;
    }
}
const fineness = ({ written }) => Number(written.fine);
/** The figure with the most digits; the first among equals. */
export function sharpest(facts) {
    let best = null;
    for (const fact of facts)
        if (!best || Number(fact.written.fine) < Number(best.written.fine))
            best = fact;
    return best;
}
const subject = (fact, scope, name) => `${owner(fact)}\u0000${scope ?? ''}\u0000${name}`;
/** Whose figure it is; where nobody is named, facts of one paragraph are taken to be of one owner, and no others. */
export const owner = ({ entity, block }) => entity ?? `@${block}`;
export function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
/** The words between two figures of one sentence, the first standing before. */
export const textBetween = (a, b) => a.quote.slice(a.end - a.sentence, b.start - a.sentence);
/** Whether a semicolon parts two figures of one sentence: what stands behind it is said of something else. */
export const isParted = (a, b) => a.start < b.start ? /[；;]/.test(textBetween(a, b)) : /[；;]/.test(textBetween(b, a));
/** @returns whether a cue of one of these kinds stands in the fact's clause */
export const hasCue = (fact, ...ids) => fact.cues.some((cue) => ids.includes(cue.id));
export const cueOf = (fact, ...ids) => fact.cues.find((cue) => ids.includes(cue.id)) ?? null;
