import { cueOf } from './fact-index.js';
/** Said of another currency: into its own, an amount stays what it is. 相当于 and 约等于 are said of anything. */
const isConverted = (words) => words.includes('合');
/** One amount given in two currencies: the second stands right after the first and is marked 约合. */
export function* currencyPairs(index) {
    for (const to of index.facts) {
        if (to.copyOf ||
            (to.kind !== 'money' && to.kind !== 'price') ||
            to.currency === null ||
            to.written.digits.length > 1)
            continue;
        const cue = cueOf(to, 'conversion');
        if (!cue || cue.end > to.start || to.start - cue.end > 6)
            continue;
        const neighbours = index.sentence(to);
        const from = neighbours[neighbours.indexOf(to) - 1];
        if (from &&
            from.kind === to.kind &&
            from.currency !== null &&
            (from.currency !== to.currency || isConverted(cue.text)) &&
            from.written.digits.length === 1 &&
            cue.start >= from.end &&
            cue.start - from.end <= 3)
            yield { from, to };
    }
}
