/** The check over several sources, described as the rules within one are. */
export declare const ACROSS: {
    readonly id: 'across-sources';
    readonly title: {
        readonly 'zh-CN': '不同来源的同一事实';
        readonly en: 'One fact in several sources';
    };
    readonly about: {
        readonly 'zh-CN': '同一次处理的多篇文章中，主体、指标、期间、币种都相同的数字应一致。';
        readonly en: 'Figures of articles read together, alike in entity, quantity, period and currency, must agree.';
    };
    readonly severity: 'error';
};
