/** The check over several sources, described as the rules within one are. */
export const ACROSS = {
    id: 'across-sources',
    title: { 'zh-CN': '不同来源的同一事实', en: 'One fact in several sources' },
    about: {
        'zh-CN': '同一次处理的多篇文章中，主体、指标、期间、币种都相同的数字应一致。',
        en: 'Figures of articles read together, alike in entity, quantity, period and currency, must agree.',
    },
    severity: 'error',
};
