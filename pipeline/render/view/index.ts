import type { Briefing, Section } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
import { formatHeadline } from '../format/headline.ts';
import { chartView } from './chart.ts';
import { cardView, listsView } from './figure.ts';
import { findingView, groupedView } from './finding.ts';
import { glossed, type Reading } from './names.ts';
import { comparisonView, tableView } from './table.ts';

/**
 * What templates are given: the briefing with every figure, name, period and formula in words of the locale. Templates decide order
 * and markup, and compute nothing.
 * @param briefing as `localise` gives it
 */
export function viewOf(briefing: Briefing, locale: Locale, reading: Reading): object {
  const headline = formatHeadline({ claims: briefing.headline, leads: briefing.leads }, locale, (name) =>
    glossed(name, reading),
  );
  return {
    heading: headline || briefing.title,
    title: headline ? (briefing.source.title ?? '') : '',
    source: briefing.source,
    counts: briefing.counts,
    sections: briefing.sections.map((section) => sectionView(section, locale, reading)),
    evidence: briefing.evidence,
  };
}

function sectionView(section: Section, locale: Locale, reading: Reading): object {
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
        ...listsView(section.figures, locale),
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
      return { ...section, ...listsView(section.figures, locale) };
    case 'unread':
      return section;
  }
}
