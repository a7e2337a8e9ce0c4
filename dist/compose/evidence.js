import { Shown } from '../model/shown.js';
/** Longest quotation of one sentence; a longer one is cut with an ellipsis around the figure. */
const LONGEST_QUOTE = 240;
const MOST_MARKS = 12;
/** Gravest first: what a reader must know of a figure that stands in several relations. */
const GRAVITY = [
    'inconsistent',
    'tension',
    'wording',
    'consistent-if-truncated',
    'consistent-by-rounding',
    'consistent',
];
/** Numbers source sentences as the briefing first needs them, and shows facts with their mark and verdict. */
export class Evidence {
    #byFact = new Map();
    #verdicts = new Map();
    #marks = new Map();
    #list = [];
    constructor(facts, { findings }) {
        for (const fact of facts)
            this.#byFact.set(fact.id, fact);
        const judged = findings.filter(
        // that a passage stands twice tells nothing of its figures
        ({ verdict, rule }) => GRAVITY.includes(verdict) && !(rule === 'repeated-passage' && verdict === 'consistent'));
        const note = (id, verdict) => {
            const known = this.#verdicts.get(id);
            if (!known || GRAVITY.indexOf(verdict) < GRAVITY.indexOf(known))
                this.#verdicts.set(id, verdict);
        };
        const beside = [];
        for (const { verdict, facts: operands, stated } of judged) {
            if (stated)
                note(stated.id, verdict);
            // what a doubtful figure is held against is not doubtful for that; of a contradiction nobody knows which side is wrong
            const doubt = stated !== null && (verdict === 'tension' || verdict === 'wording');
            for (const { id } of operands) {
                if (doubt)
                    beside.push([id, verdict]);
                else
                    note(id, verdict);
            }
        }
        for (const [id, verdict] of beside)
            if (!this.#verdicts.has(id))
                this.#verdicts.set(id, verdict);
    }
    get list() {
        return this.#list;
    }
    fact(id) {
        return this.#byFact.get(id) ?? null;
    }
    /** The mark of a fact's sentence. */
    mark(fact) {
        const known = this.#marks.get(fact.sentence);
        if (known !== undefined)
            return known;
        const mark = this.#list.length + 1;
        this.#marks.set(fact.sentence, mark);
        this.#list.push({ mark, line: fact.line, quote: shorten(fact.quote, fact.text) });
        return mark;
    }
    /** Marks of facts, each once, in order; none where they would be more than a reader follows (a whole repeated passage). */
    marks(facts) {
        if (facts.length > MOST_MARKS)
            return [];
        return [...new Set(facts.map((fact) => this.mark(fact)))].sort((a, b) => a - b);
    }
    show(fact) {
        return Shown.parse({ ...fact, mark: this.mark(fact), verdict: this.#verdicts.get(fact.id) ?? null });
    }
}
function shorten(quote, figure) {
    if (quote.length <= LONGEST_QUOTE)
        return quote;
    const at = Math.max(0, quote.indexOf(figure));
    const from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, quote.length - LONGEST_QUOTE));
    const cut = quote.slice(from, from + LONGEST_QUOTE);
    return `${from > 0 ? '…' : ''}${cut}${from + LONGEST_QUOTE < quote.length ? '…' : ''}`;
}
