import type { Article } from '../model/article.ts';
import type { Briefing, Judged, Section } from '../model/briefing.ts';
import type { Fact, FactSheet } from '../model/fact.ts';
import type { Finding, FindingSheet, Localised } from '../model/finding.ts';
import { Evidence } from './evidence.ts';
import { importance } from './importance.ts';
import { headline, keyFigures } from './key-figures.ts';
import { charts, comparison, periodTable } from './tables.ts';

/** Bounds of a briefing that a person reads; what is past them is in facts.csv and findings.json. */
const MOST = { entities: 6, findings: 60, derived: 20, other: 60, examples: 8 };

/**
 * The compose stage: what a reader is told and in which order, from facts and findings alone, for any article.
 * @param titles the rules' titles by id, for headings of findings
 */
export function compose(
  { article, sheet, findings }: { article: Article; sheet: FactSheet; findings: FindingSheet },
  titles: ReadonlyMap<string, Localised>,
): Briefing {
  const facts = sheet.facts.filter(({ copyOf }) => copyOf === null);
  const evidence = new Evidence(sheet.facts);
  const score = importance(facts, findings);
  const cards = keyFigures(facts, score);
  const entities = leadingEntities(facts);
  const judge = (finding: Finding): Judged => ({
    ...finding,
    title: titles.get(finding.rule) ?? { 'zh-CN': finding.rule, en: finding.rule },
    marks: evidence.marks([...finding.facts.map(({ id }) => id), ...(finding.stated ? [finding.stated.id] : [])]),
  });
  const sections: Section[] = [
    {
      kind: 'key-figures',
      id: 'key-figures',
      cards: cards.map((fact) => evidence.show(fact)),
      verdicts: countVerdicts(findings),
      figures: facts.length,
      related: findings.coverage.related,
    },
  ];
  const pictures = charts(facts, entities, evidence);
  if (pictures.length > 0) sections.push({ kind: 'charts', id: 'charts', charts: pictures });
  sections.push(findingsSection(findings, judge));
  const rows = comparison(facts, entities, evidence);
  if (rows.length > 0) {
    const compared = entities.filter((_, i) => rows.some(({ cells }) => cells[i] !== null));
    sections.push({
      kind: 'comparison',
      id: 'comparison',
      entities: compared,
      rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => compared.includes(entities[i]!)) })),
    });
  }
  const tabled = new Set<string>();
  entities.forEach((entity, i) => {
    const { table, shown } = periodTable(
      facts.filter((fact) => fact.entity === entity),
      evidence,
    );
    if (table.rows.length === 0) return;
    for (const id of shown) tabled.add(id);
    sections.push({ kind: 'entity', id: `entity-${i + 1}`, entity, table });
  });
  const derived = findings.findings.filter(({ verdict }) => verdict === 'derived').slice(0, MOST.derived);
  if (derived.length > 0) sections.push({ kind: 'derived', id: 'derived', items: derived.map(judge) });
  const rest = facts.filter(({ id }) => !tabled.has(id));
  if (rest.length > 0) {
    sections.push({
      kind: 'other',
      id: 'other',
      figures: rest.slice(0, MOST.other).map((fact) => evidence.show(fact)),
      more: Math.max(0, rest.length - MOST.other),
    });
  }
  if (sheet.unread.length + sheet.passages.length > 0) sections.push(unreadSection(sheet));
  return {
    source: sheet.source,
    title: sheet.source.title ?? sheet.source.id,
    headline: headline(cards).map((fact) => evidence.show(fact)),
    counts: {
      figures: facts.length,
      relations: findings.findings.filter(({ verdict }) => verdict !== 'derived').length,
      ...count(findings, ['inconsistent', 'tension', 'wording']),
    },
    latinNames: latinNames(article, sheet),
    sections,
    evidence: evidence.list,
  };
}

/** Entities by how many facts they have; two facts at least, so that a table says something. */
function leadingEntities(facts: readonly Fact[]): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of facts)
    if (entity !== null && !entity.includes('、')) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST.entities)
    .map(([entity]) => entity);
}

function count<K extends Finding['verdict']>({ findings }: FindingSheet, verdicts: readonly K[]): Record<K, number> {
  return Object.fromEntries(
    verdicts.map((verdict) => [verdict, findings.filter((one) => one.verdict === verdict).length]),
  ) as Record<K, number>;
}

const ORDER: readonly Finding['verdict'][] = [
  'inconsistent',
  'tension',
  'wording',
  'consistent-if-truncated',
  'consistent-by-rounding',
  'consistent',
  'undecidable',
];

function countVerdicts(findings: FindingSheet): { verdict: Finding['verdict']; count: number }[] {
  const counts = count(findings, ORDER);
  return ORDER.map((verdict) => ({ verdict, count: counts[verdict] })).filter(
    ({ verdict, count }) => count > 0 || verdict === 'inconsistent',
  );
}

function findingsSection(findings: FindingSheet, judge: (finding: Finding) => Judged): Section {
  const of = (...verdicts: Finding['verdict'][]) =>
    verdicts.flatMap((verdict) => findings.findings.filter((finding) => finding.verdict === verdict));
  const attention = of('inconsistent', 'tension', 'wording', 'consistent-if-truncated');
  const agreed = of('consistent-by-rounding', 'consistent');
  const undecidable = of('undecidable');
  const shown = agreed.slice(0, MOST.findings);
  return {
    kind: 'findings',
    id: 'findings',
    attention: attention.slice(0, MOST.findings).map(judge),
    agreed: shown.map(judge),
    undecidable: undecidable.slice(0, MOST.derived).map(judge),
    more:
      agreed.length -
      shown.length +
      Math.max(0, undecidable.length - MOST.derived) +
      Math.max(0, attention.length - MOST.findings),
  };
}

function unreadSection({ unread, passages }: FactSheet): Section {
  const reasons = Map.groupBy(unread, ({ reason }) => reason);
  return {
    kind: 'unread',
    id: 'unread',
    items: [...reasons].map(([reason, items]) => ({
      reason,
      examples: [...new Set(items.map(({ text }) => text))].slice(0, MOST.examples),
      count: items.length,
    })),
    passages: [...Map.groupBy(passages, ({ reason }) => reason)].map(([reason, items]) => ({
      reason,
      count: items.length,
    })),
  };
}

/** Names with Latin letters that the article or its front matter gives for Chinese ones. */
function latinNames(article: Article, sheet: FactSheet): Record<string, string> {
  const names: Record<string, string> = {};
  const pairs = [
    ...Object.entries(article.aliases),
    ...sheet.entities.map(({ name, aliases }) => [name, aliases] as const),
  ];
  for (const [name, aliases] of pairs) {
    const latin = aliases.find((alias) => /^[\p{Script=Latin}\d .&'-]+$/u.test(alias));
    if (latin && /\p{Script=Han}/u.test(name)) names[name] ??= latin;
  }
  return names;
}
