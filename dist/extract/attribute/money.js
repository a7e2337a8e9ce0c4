import { MONEY_VERBS } from '../../lexicon/grammar.js';
import { METRICS } from '../../lexicon/metrics.js';
import { suffixTrie } from '../scan/trie.js';
const MONEY_ONLY = new Set(METRICS.filter(({ units }) => units.every((unit) => unit === 'money')).map(({ id }) => id));
const VERBS = suffixTrie(MONEY_VERBS.map((word) => [word, true]));
const PARTICLES = /[了掉下出超逾近约达]$/u;
/** What an amount is counted in, where the text names no currency at all. */
const HOME = { unit: '元', currency: 'CNY' };
/**
 * 净利润达28亿, 烧掉28亿: an amount without a unit that can only be money is of the currency that the same quantity was
 * in before, else of the one that most amounts of the text are in.
 */
export function inferMoney(text, sentences) {
    const drafts = sentences.flatMap((sentence) => sentence.drafts);
    const common = mostCommon(drafts.filter(isMoney));
    const byMetric = new Map();
    for (const draft of drafts) {
        if (isMoney(draft))
            byMetric.set(draft.metricId, draft.figure);
        else if (isOpen(text, draft)) {
            const { unit, currency } = (draft.metricId === null ? null : byMetric.get(draft.metricId)) ?? common;
            draft.figure = { ...draft.figure, kind: 'money', unit, currency, unitInferred: true };
            draft.confidence *= 0.9;
        }
    }
}
const isMoney = ({ figure }) => figure.kind === 'money' && figure.per === null && figure.unit !== null;
function isOpen(text, { figure, metricId, outerStart }) {
    if (figure.unit !== null || !figure.numeral.big.any)
        return false;
    if (metricId !== null)
        return MONEY_ONLY.has(metricId);
    let at = outerStart;
    for (let particles = 0; particles < 2 && PARTICLES.test(text[at - 1] ?? ''); particles++)
        at--;
    return VERBS.longest(text, at) !== null;
}
function mostCommon(amounts) {
    const counts = new Map();
    for (const { figure } of amounts) {
        const known = counts.get(figure.unit);
        if (known)
            known.count++;
        else
            counts.set(figure.unit, { count: 1, of: figure });
    }
    let best = { count: 0, of: HOME };
    for (const one of counts.values())
        if (one.count > best.count)
            best = one;
    return best.of;
}
