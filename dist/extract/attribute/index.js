import { ANALYST_ENDINGS } from '../../lexicon/grammar.js';
import { attributeChange } from './change.js';
import { attributeComparisons } from './comparison.js';
import { restateConversions } from './conversion.js';
import { spanCumulative } from './cumulative.js';
import { attributeEntities } from './entity/entity.js';
import { isSource } from './entity/subjects.js';
import { attributeRates } from './from-to.js';
import { attributeManner } from './manner.js';
import { attributeMetrics } from './metric/metric.js';
import { inferMoney } from './money.js';
import { attributePeriods, fitPeriod } from './period.js';
import { restateFigures, restateHeadings } from './restatement.js';
import { attributeTable } from './table.js';
/**
 * Gives every figure its attributes, sentence by sentence: what one leaves open, the next takes over.
 * Headings come last: their figures are those of the body, said in short.
 */
export function attributeAll(base, all, { title, tables, blocks }) {
    const sentences = all.filter(({ block }) => blocks[block]?.kind !== 'cell');
    const document = {
        ...base,
        named: isNamed(base.text, sentences, title),
        dominant: dominantEntity(base.text, sentences, title),
        reporting: titlePeriod(sentences, title) ?? reportingPeriod(sentences),
    };
    const cells = new Map(all.filter(({ block }) => blocks[block]?.kind === 'cell').map((sentence) => [sentence.start, sentence]));
    for (const table of tables)
        attributeTable(base.text, table, (start) => cells.get(start) ?? null, document.dominant);
    const carry = { subject: null, subjects: [], pair: null, time: null, series: null, last: null };
    let block = -1;
    for (const sentence of sentences) {
        if (sentence.heading) {
            // a new section: what it speaks of is said anew
            if (sentence.start !== title?.start)
                carry.subject = null;
            carry.time = null;
            carry.last = null;
        }
        else if (sentence.block !== block) {
            carry.time = null;
            carry.last = null;
            carry.subject = document.dominant ?? carry.subject;
        }
        block = sentence.block;
        attributeSentence(document, sentence, carry);
    }
    spanCumulative(sentences);
    for (const sentence of sentences)
        restateConversions(document, sentence);
    inferMoney(base.text, sentences);
    restateFigures(sentences);
    restateHeadings(sentences);
}
function attributeSentence(document, sentence, carry) {
    attributeChange(document, sentence);
    attributeManner(document, sentence);
    attributePeriods(document, sentence, carry);
    attributeRates(document.text, sentence);
    attributeComparisons(document, sentence);
    attributeMetrics(document, sentence, carry);
    attributeEntities(document, sentence, carry);
    for (const draft of sentence.drafts)
        fitPeriod(document.text, draft, sentence);
}
/** A name in the headline or where the figures begin, or a name or a word for one for every dozen figures: about companies and not about a market. */
function isNamed(text, sentences, title) {
    let [names, words, figures] = [0, 0, 0];
    const opening = sentences.find(({ drafts, heading }) => drafts.length > 0 && !heading);
    for (const sentence of sentences) {
        const mentioned = sentence.mentions.filter((mention) => isCompany(mention) &&
            !isSource(text, mention.start, mention.end) &&
            !ANALYST_ENDINGS.some((ending) => text.endsWith(ending, mention.end))).length;
        if (mentioned > 0 && (sentence.start === title?.start || sentence === opening))
            return true;
        names += mentioned;
        words += sentence.pronouns.length;
        figures += sentence.drafts.length;
    }
    return names > 0 && (names + words) * 12 >= figures;
}
/** An index, a place or an industry is named where anybody's figures are. */
const isCompany = ({ entity: { kind } }) => kind === undefined || kind === 'company' || kind === 'brand';
/** Whom the article is about: named in the headline, or in more than 60% of mentions. */
function dominantEntity(text, sentences, title) {
    const counts = new Map();
    for (const { mentions } of sentences)
        for (const { entity } of mentions)
            counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first)
        return null;
    if (first[1] > total * 0.6 && isNamed(text, sentences, title))
        return first[0];
    const headline = sentences.find(({ start }) => start === title?.start);
    const named = [...new Set(headline?.mentions.map(({ entity }) => entity.name))];
    return named.length === 1 && counts.get(named[0]) >= total * 0.4 ? named[0] : null;
}
/** The one span that the headline names. */
function titlePeriod(sentences, title) {
    const headline = sentences.find(({ start }) => start === title?.start);
    const spans = (headline?.times ?? []).filter(({ role, norm, range }) => role === 'governs' && norm && !range);
    return spans.length === 1 && spans[0].norm.length < 10 ? spans[0].norm : null;
}
/** The span that governs more than half of the times named: what an undated sentence of a results story speaks of. */
function reportingPeriod(sentences) {
    const counts = new Map();
    let total = 0;
    for (const { times } of sentences) {
        for (const { norm, role, range } of times) {
            if (role !== 'governs' || !norm || range || norm.length === 10)
                continue;
            counts.set(norm, (counts.get(norm) ?? 0) + 1);
            total++;
        }
    }
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    return first && first[1] > total / 2 ? first[0] : null;
}
