import { clauseStart } from '../../draft.js';
import { dealNames } from './deal-names.js';
import { fallBack } from './fall-back.js';
import { remember } from './remember.js';
import { attributeScope } from './scope.js';
import { findSubjects } from './subjects.js';
import { MARKET, promote } from './thing.js';
/** Gives each figure of a sentence whose it is, and which part of that (segment, product) where it is narrower. */
export function attributeEntities(document, sentence, carry) {
    const subjects = findSubjects(document.text, sentence, carry);
    dealNames(document.text, sentence);
    for (const draft of sentence.drafts) {
        attributeScope(document, sentence, draft);
        if (draft.entity === null)
            decide({ document, sentence, draft, subjects, carry });
    }
    const topics = document.named ? subjects : subjects.filter(({ index }) => !index);
    remember(document.text, sentence, topics, carry);
}
/** The rules in order; the first that finds somebody decides. */
function decide(owned) {
    const rules = [ofTheWhole, ofTheMarket, beforeTheBracket, behindTheFigure, ofTheSubject];
    if (!rules.some((rule) => rule(owned)))
        fallBack(owned.document, owned.sentence, owned.draft, owned.carry);
}
function ofTheWhole({ sentence, draft }) {
    const whole = wholeOf(sentence, draft);
    if (!whole)
        return false;
    if (draft.scope !== null && COMPANIES.test(draft.scope))
        promote(draft, 0.9);
    else
        draft.entity = whole.entity;
    return true;
}
function ofTheMarket({ draft }) {
    if (draft.scope !== null && draft.metric?.startsWith('市场'))
        draft.scope += '市场';
    if (draft.scope === null || !MARKET.test(draft.scope))
        return false;
    promote(draft, 1);
    return true;
}
/** 远山科技(2.3亿元): a figure in brackets right after a name. */
function beforeTheBracket({ document: { text }, sentence, draft }) {
    const name = sentence.mentions.find(({ end }) => end < draft.outerStart && /^[（(](?:人民币)?$/u.test(text.slice(end, draft.outerStart)));
    return name !== undefined && own(draft, name, name.entity.name, 'name before the bracket');
}
function behindTheFigure({ document: { text }, sentence, draft }) {
    const name = sentence.mentions.find(({ start }) => start === draft.outerEnd + 1);
    if (!name || text[draft.outerEnd] !== '的' || namedInClause(text, sentence, draft))
        return false;
    return own(draft, name, name.entity.name, 'name after the figure');
}
function ofTheSubject({ document: { text }, draft, subjects }) {
    const candidates = subjects.filter(({ weak, index }) => !weak && !(index && draft.scope !== null));
    const subject = candidates.findLast(({ end }) => end <= draft.outerStart) ??
        candidates.find(({ start }) => start >= draft.outerEnd && text[draft.outerEnd] === '的');
    return subject !== undefined && own(draft, subject, subject.name, subject.rule);
}
function own(draft, { start, end }, name, rule) {
    draft.entity = name;
    draft.why.push({ attribute: 'entity', rule, start, end });
    return true;
}
/** 估值200亿元的远山科技: whose figure it is stands behind, unless somebody stands before. */
function namedInClause(text, sentence, draft) {
    const start = clauseStart(text, draft.outerStart, sentence.start);
    return sentence.mentions.some((mention) => mention.start >= start && mention.end <= draft.outerStart);
}
/** Kinds of companies are nobody's part: 龙头房企. */
const COMPANIES = /(?:企业|房企|车企|药企|险企|银行|券商|公司|整体|板块|行业)$/u;
/** The figure that this one is part of, where the metric stage found one. */
const wholeOf = (sentence, draft) => draft.why.some(({ rule }) => rule === 'part of the figure before')
    ? sentence.drafts.slice(0, sentence.drafts.indexOf(draft)).findLast(({ entity }) => entity !== null)
    : undefined;
