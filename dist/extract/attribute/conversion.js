const SAID_AGAIN = /^\s?[（(，,]?\s?(?:约合|折合|约折合|合|相当于|约等于|约为|约|折算为|即)?\s?(?:人民币|港币|美元|新台币)?\s?(?:约)?$/u;
const CONVERTED = /约合|折合|折算|相当于|约等于|[（(]/u;
/** What the two amounts have in common. */
const SAME = [
    'period',
    'base',
    'metric',
    'metricId',
    'metricKind',
    'entity',
    'scope',
    'change',
    'direction',
    'aggregate',
    'per',
    'stance',
    'attribution',
];
/** 1亿美元(约合人民币7亿元): the second amount is the first said again, so it means the same. */
export function restateConversions({ text }, sentence) {
    sentence.drafts.forEach((draft, index) => {
        const before = sentence.drafts[index - 1];
        if (!before?.figure.currency || !draft.figure.currency || before.figure.currency === draft.figure.currency)
            return;
        const between = text.slice(before.outerEnd, draft.figure.start);
        if (!SAID_AGAIN.test(between) || !CONVERTED.test(between))
            return;
        for (const key of SAME)
            Object.assign(draft, { [key]: before[key] });
        const words = { start: before.outerEnd, end: draft.figure.start };
        draft.why = [
            ...draft.why.filter(({ attribute }) => attribute === 'hedge'),
            { attribute: 'metric', rule: 'the figure before in another currency', ...words },
        ];
    });
}
