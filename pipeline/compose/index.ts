import type { Article } from '../model/article.ts';
import type { Briefing, Section, SectionOf } from '../model/briefing.ts';
import type { Fact, FactSheet } from '../model/fact.ts';
import type { FindingSheet, Localised, Verdict } from '../model/finding.ts';
import { changes } from './changes.ts';
import { charts } from './charts/index.ts';
import { dossier } from './dossier.ts';
import { Evidence } from './evidence.ts';
import { importance } from './importance.ts';
import {
  agreedSection,
  countVerdicts,
  derivedSection,
  findingsSection,
  judge,
  relate,
  undecidedSection,
} from './judged.ts';
import { headlineOf, keyFigures } from './key-figures.ts';
import { latinNames } from './latin-names.ts';
import { rowFinder, rowsOf } from './rows.ts';
import { comparison, entityTable } from './tables.ts';
import { groupBy, sayingOf } from './topic.ts';

/** Bounds of a briefing that a person reads; what is past them is in facts.csv and findings.json. */
const MOST = { entities: 6, alone: 60, examples: 8, reasons: 20 };

/**
 * The compose stage: what a reader is told and in which order, from facts and findings alone, for any article.
 * @param titles the rules' titles by id, for headings of findings
 */
export function compose(
  { article, sheet, findings }: { article: Article; sheet: FactSheet; findings: FindingSheet },
  titles: ReadonlyMap<string, Localised>,
): Briefing {
  const facts = sheet.facts.filter(({ copyOf }) => copyOf === null);
  const rows = rowsOf(article);
  const rowOf = rowFinder(article, rows);
  const evidence = new Evidence(sheet.facts, findings, (fact) => {
    const row = rowOf(fact);
    const cells = row && article.view.text.slice(row.start, row.end).split('\n');
    return (
      row &&
      cells && {
        start: row.start,
        text: cells
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' · '),
      }
    );
  });
  const title = sheet.source.title ?? '';
  const { cards, leads } = keyFigures(facts, importance(facts, findings, title), title);
  const claim = changes(facts, evidence);
  const entities = leadingEntities(facts);
  const dress = judge(evidence, titles);
  const count = (verdict: Verdict) => findings.findings.filter((one) => one.verdict === verdict).length;
  const relations = findings.findings.length - count('derived');
  // sentences are numbered in the order of reading, so sections are made in it
  const claims = cards.map(claim);
  const [picture = null, ...pictures] = charts(
    facts,
    findings.findings,
    entities,
    evidence,
    leads === null ? null : cards[0]!,
  );
  const sections: Section[] = [];
  if (facts.length > 0)
    sections.push({
      kind: 'key-figures',
      id: 'key-figures',
      cards: claims,
      chart: picture,
      verdicts: countVerdicts(findings.findings),
      figures: facts.length,
      related: findings.coverage.related,
      relations,
    });
  const found = findingsSection(findings, dress);
  if (found) sections.push(found);
  const compared = comparison(facts, entities, evidence);
  if (compared) sections.push(compared);
  if (pictures.length > 0) sections.push({ kind: 'charts', id: 'charts', charts: pictures });
  const shown = new Set<string>();
  for (const entity of entities) {
    const content = entityTable(
      facts.filter((fact) => fact.entity === entity),
      evidence,
    );
    if (!content) continue;
    const { shown: own, ...tables } = content;
    for (const id of own) shown.add(id);
    sections.push({ kind: 'entity', id: `entity-${sections.length}`, entity, ...tables });
  }
  const derived = derivedSection(findings, dress);
  if (derived) sections.push(derived);
  const agreed = agreedSection(findings, evidence, dress, titles);
  if (agreed) sections.push(agreed);
  const undecided = undecidedSection(findings, dress);
  if (undecided) sections.push(undecided);
  const rest = remaining(facts, shown, sections);
  if (rest.length > 0) {
    const figures = rest.slice(0, MOST.alone).map((fact) => evidence.show(fact));
    sections.push({ kind: 'alone', id: 'alone', figures, more: rest.length - figures.length });
  }
  if (sheet.unread.length + sheet.passages.length > 0) sections.push(unreadSection(sheet));
  return {
    source: sheet.source,
    title: sheet.source.title ?? sheet.source.id,
    headline: headlineOf(cards).map(claim),
    leads,
    counts: {
      figures: facts.length,
      relations,
      inconsistent: count('inconsistent'),
      tension: count('tension'),
      wording: count('wording'),
    },
    latinNames: latinNames(article, sheet),
    sections,
    evidence: evidence.list,
    dossier: dossier(article, rows, sheet.facts, findings.findings, evidence, relate(evidence, titles)),
  };
}

/** Figures that no table shows; those of one entity together. A figure of a headline stands in the body too. */
function remaining(facts: readonly Fact[], shown: ReadonlySet<string>, sections: readonly Section[]): Fact[] {
  const tabled = new Set(sections.map((section) => (section.kind === 'entity' ? section.entity : null)));
  const rest = facts.filter(({ id, entity, heading }) => !shown.has(id) && !(heading && entity && tabled.has(entity)));
  const once = groupBy(rest, sayingOf).map(([first]) => first!);
  return groupBy(once, ({ entity }) => String(entity)).flat();
}

/** Entities by how many facts they have; two facts at least, so that a table says something. */
function leadingEntities(facts: readonly Fact[]): string[] {
  const named = facts.filter(({ entity }) => entity !== null && !entity.includes('、'));
  return groupBy(named, ({ entity }) => entity!)
    .filter((group) => group.length >= 2)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST.entities)
    .map(([first]) => first!.entity!);
}

function unreadSection({ unread, passages }: FactSheet): SectionOf<'unread'> {
  return {
    kind: 'unread',
    id: 'unread',
    items: groupBy(unread, ({ reason }) => reason)
      .slice(0, MOST.reasons)
      .map((items) => ({
        reason: items[0]!.reason,
        examples: [...new Set(items.map(({ text }) => text))].slice(0, MOST.examples),
        count: items.length,
      })),
    passages: groupBy(passages, ({ reason }) => reason)
      .slice(0, MOST.reasons)
      .map((items) => ({ reason: items[0]!.reason, count: items.length })),
  };
}
