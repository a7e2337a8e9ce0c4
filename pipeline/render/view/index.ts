import type { Briefing, Section } from '../../model/briefing.ts';
import { inLocale } from '../../model/locale.ts';
import { anchors, cite } from '../cite.ts';
import { formatHeadline } from '../format/headline.ts';
import { nameHead } from '../format/name.ts';
import type { Language } from '../language/language.ts';
import { chartView } from './chart.ts';
import { cardView, listsView } from './figure.ts';
import { derivedView, findingView, groupedView } from './finding.ts';
import { glossed, type Reading } from './names.ts';
import { comparisonView, tableView } from './table.ts';

/**
 * What templates are given: the briefing with every figure, name, period and formula in words of the language. Templates decide order
 * and markup, and compute nothing.
 * @param briefing as `localise` gives it
 */
export function viewOf(briefing: Briefing, language: Language, reading: Reading): object {
  const headline = formatHeadline({ claims: briefing.headline, leads: briefing.leads }, language, {
    naming: (name) => glossed(name, reading),
    cite: (id, words) => cite(anchors.figure(id), words),
  });
  return {
    heading: headline || briefing.title,
    title: headline ? (briefing.source.title ?? '') : '',
    source: briefing.source,
    counts: briefing.counts,
    sections: briefing.sections.map((section) => sectionView(section, language, reading)),
    evidence: briefing.evidence,
  };
}

function sectionView(section: Section, language: Language, reading: Reading): object {
  switch (section.kind) {
    case 'key-figures':
      return {
        ...section,
        cards: section.cards.map((card) => cardView(card, language)),
        charts: section.chart ? [chartView(section.chart, language)] : [],
      };
    case 'charts':
      return { ...section, charts: section.charts.map((chart) => chartView(chart, language)) };
    case 'entity':
      return {
        ...section,
        entity: nameHead(glossed(section.entity, reading)),
        ...tableView(section.table, language),
        ...listsView(section.figures, language),
      };
    case 'comparison':
      return comparisonView(section, language, reading);
    case 'findings':
      return { ...section, attention: section.attention.map((finding) => findingView(finding, language)) };
    case 'undecided':
      return { ...section, items: section.items.map((finding) => findingView(finding, language)) };
    case 'agreed':
      return {
        ...section,
        items: groupedView(section.items, language),
        counted: section.counted.map(({ title, count }) => ({ title: inLocale(title, language.tag), count })),
      };
    case 'derived':
      return { ...section, ...derivedView(section.items, language) };
    case 'alone':
      return { ...section, ...listsView(section.figures, language) };
    case 'unread':
      return section;
  }
}
