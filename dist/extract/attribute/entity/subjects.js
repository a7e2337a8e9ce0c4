import { ANALYST_ENDINGS, OBJECT_MARKERS } from '../../../lexicon/grammar.js';
import { clauseStart } from '../../draft.js';
import { suffixTrie } from '../../scan/trie.js';
const OBJECT_BEFORE = suffixTrie(OBJECT_MARKERS.map((word) => [word, true]));
const ENUMERATED = /^\s?(?:[、，,和与及]|以及)\s?$/u;
/** 担任保荐人, 领投: what others do for a company. */
const PART = /^[^，,。；;]{0,14}(?:承销商|保荐人|保荐机构|财务顾问|会计师|领投|跟投|参投|联合投资|追投|担保|起诉|等投资方|等股东|等机构)/u;
/** Everybody in a sentence whose figures may follow, in order. */
export function findSubjects(text, sentence, carry) {
    const named = sentence.mentions.map((mention, index) => asSubject(text, sentence, mention, index));
    // 甲证券、乙证券和丙证券担任承销商: a part that one of an enumeration plays, all play
    for (let i = named.length - 2; i >= 0; i--)
        if (named[i + 1].part && ENUMERATED.test(text.slice(named[i].end, named[i + 1].start)))
            named[i] = { ...named[i], weak: true, part: true };
    const pronouns = sentence.pronouns.flatMap((pronoun) => resolve(pronoun, named, carry));
    return [...named, ...pronouns].sort((a, b) => a.start - b.start);
}
function asSubject(text, sentence, mention, index) {
    const { start, end, entity } = mention;
    const before = OBJECT_BEFORE.longest(text, start);
    const opens = before !== null && before.start === clauseStart(text, start, sentence.start);
    const part = PART.test(text.slice(end, end + 24));
    const weak = part ||
        (before !== null && before.start >= sentence.start && !opens && !/[的]/u.test(text[end] ?? '')) ||
        (index > 0 && /^[、]$/u.test(text.slice(sentence.mentions[index - 1].end, start)) && text[end] === '、') ||
        // 同期: what it is compared with; 旗下: what belongs to it is spoken of
        /^(?:同期|旗下)/u.test(text.slice(end, end + 2)) ||
        insideQuotedName(text, start) ||
        isSource(text, start, end);
    return {
        start,
        end,
        name: entity.name,
        rule: 'name before in the sentence',
        index: entity.kind === 'index',
        weak,
        part,
    };
}
/** 据某证券统计, 某证券数据显示: who says it, not whose it is. */
export const isSource = (text, start, end) => (ANALYST_ENDINGS.some((ending) => text.endsWith(ending, end)) &&
    /^(?:发布)?(?:研报|报告)?(?:指出|认为|预计|预期|表示|称|测算|分析|显示|指|料|预测)/u.test(text.slice(end, end + 8))) ||
    /(?:据|根据|按照|援引|引用|来自)$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:的|最新|发布的|公布的)*(?:数据|统计|研报|研究报告|分析师|研究员|首席|测算|监测|调研)/u.test(text.slice(end, end + 10));
const insideQuotedName = (text, start) => text[start - 1] === '《';
function resolve(pronoun, named, carry) {
    const { start, end, refers } = pronoun;
    const before = named.filter((subject) => subject.end <= start && !subject.weak);
    const subject = (name, rule) => [{ start, end, name, rule, index: false, weak: false }];
    if (refers === 'same') {
        const name = before.at(-1)?.name ?? carry.subject;
        return name ? subject(name, 'pronoun for the last subject') : [];
    }
    if (refers === 'both') {
        const pair = carry.pair?.names ?? [...carry.subjects].reverse();
        return pair.length === 2 ? subject(pair.join('、'), 'pronoun for two subjects') : [];
    }
    if (!carry.pair || carry.pair.age > 1)
        return [];
    return subject(carry.pair.names[refers === 'former' ? 0 : 1], 'the former, the latter');
}
