/** A metric of the lexicon. */
export function use(draft, { start, end, metric }, text, rule) {
    draft.metric = text.slice(start, end);
    draft.metricId = metric.id;
    draft.metricKind = metric.kind;
    draft.why.push({ attribute: 'metric', rule, start, end });
}
/** A noun phrase as the metric. */
export function name(draft, { start, end }, text, confidence) {
    draft.metric = text.slice(start, end);
    draft.confidence *= confidence;
    draft.why.push({ attribute: 'metric', rule: 'noun phrase beside the figure', start, end });
}
/** The metric of another figure, with less confidence. */
export function inherit(draft, from, rule) {
    draft.metric = from.metric;
    draft.metricId = from.metricId;
    draft.metricKind = from.metricKind;
    if (draft.change !== null)
        draft.scope ??= from.scope;
    draft.confidence *= 0.85;
    draft.why.push({ attribute: 'metric', rule, start: from.figure.start, end: from.figure.end });
}
/** The members of a list measure what its first does. */
export function copy(from, to) {
    to.metric = from.metric;
    to.metricId = from.metricId;
    to.metricKind = from.metricKind;
    to.shareOf = from.shareOf;
    to.why.push(...from.why.filter(({ attribute }) => attribute === 'metric' || attribute === 'shareOf'));
}
