import { daysKey } from '../model/period.js';
import { factsOf } from './formula.js';
import { measure } from './measure.js';
import { isClaim } from './relation.js';
const NAMES = {
    entity: { 'zh-CN': '主体', en: 'entity' },
    scope: { 'zh-CN': '范围', en: 'scope' },
    period: { 'zh-CN': '期间', en: 'period' },
    currency: { 'zh-CN': '币种', en: 'currency' },
    measure: { 'zh-CN': '指标', en: 'quantity' },
    stance: { 'zh-CN': '口径(实际、预计或目标)', en: 'stance (actual, forecast or target)' },
};
const VALUES = {
    entity: (fact) => fact.entity,
    scope: (fact) => fact.scope ?? '',
    period: (fact) => daysKey(fact.period),
    currency: (fact) => fact.currency,
    measure,
    stance: (fact) => fact.stance,
};
/** Why amounts in two currencies are not compared, for rules that find it themselves. */
export const CURRENCIES_DIFFER = {
    'zh-CN': '币种不同，不能直接比较',
    en: 'the currencies differ, so they cannot be compared directly',
};
/**
 * Whether the operands of a relation may be held against each other.
 * @returns null where they may, else what is missing or differs
 */
export function incomparable(relation) {
    if (relation.missing)
        return relation.missing;
    const compared = relation.alikeAmong ?? operands(relation);
    for (const aspect of relation.alike ?? []) {
        const values = compared.map(VALUES[aspect]);
        const known = new Set(values.filter((value) => value !== null));
        if (known.size > 1)
            return aspect === 'currency' ? CURRENCIES_DIFFER : differs(aspect);
        // a currency that is not printed is that of the text around it
        if (aspect === 'currency')
            continue;
        if (values.includes(null) && !(known.size === 0 && aspect === 'entity'))
            return lacks(aspect, compared[values.indexOf(null)]);
    }
    return null;
}
/** Facts of the formula, then the stated one. */
export function operands(relation) {
    const { stated } = relation;
    return [...factsOf(relation.formula), ...(stated && !isClaim(stated) ? [stated] : [])];
}
const differs = (aspect) => ({
    'zh-CN': `${NAMES[aspect]['zh-CN']}不同，不能直接比较`,
    en: `the ${NAMES[aspect].en} differs, so they cannot be compared directly`,
});
const lacks = (aspect, fact) => ({
    'zh-CN': `${fact.text}缺少${NAMES[aspect]['zh-CN']}，无法判断`,
    en: `${fact.text} lacks its ${NAMES[aspect].en}`,
});
