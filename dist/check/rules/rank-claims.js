import { hasCue } from '../fact-index.js';
import { only } from '../formula.js';
import { plainValue } from '../growth.js';
import { measure } from '../measure.js';
/** Peers of one sentence that a claim is held against. */
const MOST = 10;
function* find(index) {
    for (const top of index.facts) {
        const highest = hasCue(top, 'highest');
        if (highest === hasCue(top, 'lowest') || !plainValue(top) || top.copyOf || top.hedge !== null || top.list)
            continue;
        const peers = index
            .sentence(top)
            .filter((fact) => fact !== top &&
            plainValue(fact) &&
            fact.kind === top.kind &&
            fact.unit === top.unit &&
            fact.hedge === null &&
            measure(fact) === measure(top) &&
            fact.per === top.per &&
            other(fact, top) &&
            index.sameTime(fact, top) &&
            !hasCue(fact, 'highest', 'lowest'));
        for (const peer of peers.slice(0, MOST))
            yield {
                formula: only(peer),
                type: highest ? '<=' : '>=',
                stated: top,
                alike: ['measure', 'period', 'currency', 'stance'],
                worst: 'tension',
            };
    }
}
const other = (a, b) => a.entity !== b.entity || a.scope !== b.scope;
export const rule = {
    id: 'rank-claims',
    title: { 'zh-CN': '最高、最低之说', en: 'Claims of highest and lowest' },
    about: {
        'zh-CN': '称“最高”“最低”的数字与同句同类数字比较。',
        en: 'A figure called highest or lowest against the others of its sentence.',
    },
    severity: 'warning',
    find,
    examples: [
        { text: '2024年,远山科技的毛利率最高达54%,青禾汽车的毛利率为21%。', expect: ['consistent'] },
        { text: '2024年,远山科技的毛利率最高达54%,青禾汽车的毛利率次之,为61%。', expect: ['tension'] },
    ],
};
