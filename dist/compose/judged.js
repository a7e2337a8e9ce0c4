import { byTime, groupBy, topicOf } from './topic.js';
const MOST = { attention: 40, agreed: 30, undecidable: 12, derived: 24 };
/** In the order in which a reader wants to know of them. */
const ORDER = [
    'inconsistent',
    'tension',
    'wording',
    'consistent-if-truncated',
    'consistent-by-rounding',
    'consistent',
    'undecidable',
];
/** How many findings there are of each verdict; none inconsistent is told too. */
export function countVerdicts(findings) {
    return ORDER.map((verdict) => ({
        verdict,
        count: findings.filter((one) => one.verdict === verdict).length,
    })).filter(({ verdict, count }) => count > 0 || verdict === 'inconsistent');
}
/** Dresses findings with their figures and titles. */
export function judge(evidence, titles) {
    return (finding) => {
        const facts = finding.facts.flatMap(({ id }) => evidence.fact(id) ?? []);
        const given = finding.stated ? evidence.fact(finding.stated.id) : null;
        const all = given ? [...facts, given] : facts;
        const entities = new Set(all.map(({ entity }) => entity));
        const metrics = new Set(all.map(({ metric, metricId }) => metricId ?? metric));
        const plain = all.find(({ change, shareOf }) => change === null && shareOf === null);
        const periods = all.flatMap(({ period }) => period ?? []).sort(byTime);
        const marks = evidence.marks(all);
        return {
            ...finding,
            title: titleOf(finding, titles),
            marks,
            operands: marks.length === 0 ? [] : facts.map((fact) => evidence.show(fact)),
            given: given && evidence.show(given),
            entity: entities.size === 1 ? [...entities][0] : null,
            topic: plain && metrics.size === 1 ? topicOf(plain) : null,
            period: periods.at(-1) ?? null,
        };
    };
}
const titleOf = ({ rule }, titles) => titles.get(rule) ?? { 'zh-CN': rule, en: rule };
/** Whether there is arithmetic to show: figures held against a figure, and not one figure against itself. */
const hasArithmetic = ({ stated, claim, formula, relation }) => stated !== null && claim === null && (relation !== '=' || /[+−×÷√]/u.test(formula));
const ATTENTION = ['inconsistent', 'tension', 'wording', 'consistent-if-truncated'];
/** What needs a look, in full, gravest first; null where nothing does. */
export function findingsSection({ findings }, dress) {
    const attention = of(findings, ATTENTION);
    if (attention.length === 0)
        return null;
    const more = beyond(attention, MOST.attention);
    return { kind: 'findings', id: 'findings', attention: attention.slice(0, MOST.attention).map(dress), more };
}
/** What cannot be decided, with the reason; null where all can. */
export function undecidedSection({ findings }, dress) {
    const undecided = of(findings, ['undecidable']);
    if (undecided.length === 0)
        return null;
    const more = beyond(undecided, MOST.undecidable);
    return { kind: 'undecided', id: 'undecided', items: undecided.slice(0, MOST.undecidable).map(dress), more };
}
/** What holds, with its arithmetic; null where nothing does. */
export function agreedSection({ findings }, dress, titles) {
    const holds = of(findings, ['consistent-by-rounding', 'consistent']);
    if (holds.length === 0)
        return null;
    const worked = holds.filter(hasArithmetic);
    const others = groupBy(holds.filter((finding) => !hasArithmetic(finding)), ({ rule }) => rule);
    return {
        kind: 'agreed',
        id: 'agreed',
        // rules together, in the order in which they first hold
        items: groupBy(worked.slice(0, MOST.agreed), ({ rule }) => rule)
            .flat()
            .map(dress),
        counted: others
            .map((group) => ({ title: titleOf(group[0], titles), count: group.length }))
            .sort((a, b) => b.count - a.count),
        more: beyond(worked, MOST.agreed),
    };
}
const of = (findings, verdicts) => verdicts.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
const beyond = (list, most) => Math.max(0, list.length - most);
/** Figures that a reader would want and the text does not state; null where there are none. */
export function derivedSection({ findings }, dress) {
    const derived = findings.filter(({ verdict, computed }) => verdict === 'derived' && computed !== null);
    if (derived.length === 0)
        return null;
    const items = derived.slice(0, MOST.derived);
    return { kind: 'derived', id: 'derived', items: items.map(dress), more: derived.length - items.length };
}
