/**
 * Which fact of one version is which of the other: first by id (the words stand), then by its words alone (another mention
 * came or went), then by the sentence without its digits (a number changed), then, where the sentence was written anew, by
 * the figure itself and what it measures, and last by meaning.
 */
export function pairFacts(before, after) {
    const pairs = new Map();
    let [old, now] = [before, after];
    for (const keyOf of [({ id }) => id, words, frame, figure, meaning]) {
        const waiting = Map.groupBy(now, keyOf);
        for (const fact of old) {
            const match = waiting.get(keyOf(fact))?.shift();
            if (match)
                pairs.set(fact, match);
        }
        const taken = new Set(pairs.values());
        old = old.filter((fact) => !pairs.has(fact));
        now = now.filter((fact) => !taken.has(fact));
    }
    return pairs;
}
/** A figure in its sentence: the same in every copy of a passage. */
export const words = ({ quote, text, start, sentence }) => `${start - sentence} ${text} ${quote}`;
/** The same number of the same quantity, whatever the sentence. */
const figure = ({ id, text, metric, metricId }) => `${text} ${metricId ?? metric ?? id}`;
/** The sentence around a figure, digits taken out: 收入#元，增长#%. */
export const frame = ({ quote, text, kind }) => `${kind} ${digitless(text)} ${digitless(quote)}`;
const digitless = (text) => text.replace(/[\d.,，０-９]+/g, '#');
const meaning = (fact) => [fact.kind, fact.entity, fact.scope, fact.metric ?? fact.id, fact.period, fact.change, fact.shareOf].join('\n');
