/** A multiple against both amounts: 研发开支是收入的7倍多. */
import { CURRENCIES_DIFFER } from '../comparable.js';
import { over } from '../formula.js';
import { baseOf, partOf } from '../shares.js';
function* find(index) {
    for (const multiple of index.facts) {
        if (multiple.kind !== 'multiple' || multiple.shareOf === null || multiple.change !== null || multiple.copyOf)
            continue;
        const base = baseOf(index, multiple);
        const part = partOf(index, multiple, base);
        if (!base || !part || base.kind !== part.kind)
            continue;
        yield {
            formula: over(part, base),
            type: '=',
            stated: multiple,
            unit: '倍',
            alike: ['entity', 'stance'],
            ...(part.currency === base.currency ? {} : { missing: CURRENCIES_DIFFER }),
        };
    }
}
export const rule = {
    id: 'multiple-of-amount',
    title: { 'zh-CN': '倍数与金额', en: 'A multiple against its amounts' },
    about: { 'zh-CN': '用两个金额重算“是…的N倍”。', en: 'Recomputes a multiple from both amounts.' },
    severity: 'error',
    find,
    examples: [
        { text: '2024年,远山科技收入为3.12亿元,研发开支为21.95亿元,是收入的7倍多。', expect: ['consistent'] },
        { text: '2024年,远山科技收入为3.12亿元,研发开支为21.95亿元,是收入的9倍多。', expect: ['inconsistent'] },
    ],
};
