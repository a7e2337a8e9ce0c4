import { clauseEnd } from '../../draft.js';
import { fits } from './fits.js';
import { use } from './naming.js';
import { hasBreak } from './noun.js';
/** 385名员工, 71%的营收: a quantity that stands behind its figure. */
export function metricAfterFigure({ text, sentence, draft, list, from }) {
    const mention = metricAfter(text, sentence, draft, list.at(-1).outerEnd);
    const before = sentence.metrics.some(({ start, end, metric }) => start >= from && end <= draft.outerStart && metric.units.length > 0);
    if (!mention || (draft.figure.kind === 'percent' && before))
        return false;
    use(draft, mention, text, 'metric after the figure');
    return true;
}
/** 8亿元B轮融资: a sum and what it was, with nothing measured before it. */
export function metricBehind({ text, sentence, draft }) {
    if (draft.figure.kind !== 'money' || draft.change !== null)
        return false;
    const next = sentence.drafts.find(({ figure }) => figure.start >= draft.outerEnd)?.outerStart ?? sentence.end;
    const mention = sentence.metrics.find(({ start }) => start >= draft.outerEnd);
    if (!mention || mention.start > draft.outerEnd + 5 || mention.end > next || !fits(mention, draft))
        return false;
    if (hasBreak(text, draft.outerEnd, mention.start) || /[^\p{L}\p{N}]/u.test(text.slice(draft.outerEnd, mention.start)))
        return false;
    use(draft, mention, text, 'metric after the figure');
    return true;
}
/** 贡献了约71%的营收, 385名员工, 超过1亿元的年度经常性收入; after a list, behind its last member. */
function metricAfter(text, sentence, draft, end) {
    // 86%贷款集中在江苏: a share with nothing measured before it
    const share = draft.figure.unit === '%' && draft.change === null;
    const direct = draft.figure.kind === 'count' || (share && sentence.metrics.some(({ start }) => start === end));
    const of = text[end] === '的';
    if (!direct && !of)
        return null;
    const limit = Math.min(clauseEnd(text, end, sentence.end), end + 14);
    const next = sentence.drafts.find((other) => other.figure.start >= end);
    const mention = sentence.metrics.findLast((one) => one.start >= end &&
        one.end <= limit &&
        (!next || one.end <= next.outerStart) &&
        !hasBreak(text, end + (of ? 1 : 0), one.start));
    return mention && (of || fits(mention, draft)) ? mention : null;
}
