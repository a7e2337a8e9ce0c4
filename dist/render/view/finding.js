import { formatArithmetic, formatFormula, formatRange } from '../format/formula.js';
import { capital, formatTopic } from '../format/name.js';
import { formatComputed, formatFigure } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
/** By names, for templates: a sign would be escaped. */
const RELATIONS = { '=': 'equal', '<=': 'at-most', '>=': 'at-least' };
export function findingView(finding, locale) {
    const { verdict, claim, given, computed, unit, currency, relation } = finding;
    return {
        verdict,
        title: finding.title[locale],
        arithmetic: formatArithmetic(finding, locale),
        value: computed ? formatComputed(computed.value, unit, currency, locale) : '',
        range: formatRange(finding, locale),
        relation: claim ? 'claim' : verdict === 'undecidable' ? 'against' : RELATIONS[relation],
        stated: claim ? claim[locale] : given ? formatFigure(given, locale) : '',
        note: finding.note ? sentence(finding.note[locale], locale) : '',
        formula: formatFormula(finding, locale),
        elsewhere: finding.elsewhere.map(({ source, fact }) => ({
            figure: formatFigure(fact, locale),
            title: source.title ?? source.id,
            about: [source.outlet, source.published].filter(Boolean),
            path: source.path,
            line: fact.line,
        })),
        about: [
            finding.entity,
            finding.topic ? formatTopic(finding.topic, locale) : null,
            formatPeriod(finding.period, locale),
        ].filter(Boolean),
        marks: finding.marks,
    };
}
/** Rows of one rule stand together: its title is said once. */
export function groupedView(findings, locale) {
    return findings.map((finding, i) => ({
        ...findingView(finding, locale),
        first: finding.rule !== findings[i - 1]?.rule,
    }));
}
const sentence = (words, locale) => `${capital(words)}${/[.。]$/.test(words) ? '' : locale === 'zh-CN' ? '。' : '.'}`;
