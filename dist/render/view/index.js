import { formatHeadline } from '../format/headline.js';
import { chartView } from './chart.js';
import { cardView, listView } from './figure.js';
import { findingView, groupedView } from './finding.js';
import { glossed } from './names.js';
import { comparisonView, tableView } from './table.js';
/**
 * What templates are given: the briefing with every figure, name, period and formula in words of the locale. Templates decide order
 * and markup, and compute nothing.
 * @param briefing as `localise` gives it
 */
export function viewOf(briefing, locale, reading) {
    const headline = formatHeadline(briefing.headline, locale, (name) => glossed(name, reading));
    return {
        heading: headline || briefing.title,
        title: headline ? (briefing.source.title ?? '') : '',
        source: briefing.source,
        counts: briefing.counts,
        sections: briefing.sections.map((section) => sectionView(section, locale, reading)),
        evidence: briefing.evidence,
    };
}
function sectionView(section, locale, reading) {
    switch (section.kind) {
        case 'key-figures':
            return {
                ...section,
                cards: section.cards.map((card) => cardView(card, locale)),
                charts: section.chart ? [chartView(section.chart, locale)] : [],
            };
        case 'charts':
            return { ...section, charts: section.charts.map((chart) => chartView(chart, locale)) };
        case 'entity':
            return {
                ...section,
                entity: glossed(section.entity, reading),
                ...tableView(section.table, locale),
                figures: listView(section.figures, locale),
            };
        case 'comparison':
            return comparisonView(section, locale, reading);
        case 'findings':
            return { ...section, attention: section.attention.map((finding) => findingView(finding, locale)) };
        case 'undecided':
            return { ...section, items: section.items.map((finding) => findingView(finding, locale)) };
        case 'agreed':
            return {
                ...section,
                items: groupedView(section.items, locale),
                counted: section.counted.map(({ title, count }) => ({ title: title[locale], count })),
            };
        case 'derived':
            return { ...section, items: groupedView(section.items, locale) };
        case 'alone':
            return { ...section, figures: listView(section.figures, locale) };
        case 'unread':
            return section;
    }
}
