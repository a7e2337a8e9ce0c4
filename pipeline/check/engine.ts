import { hash } from 'node:crypto';
import type { Fact, FactSheet } from '../model/fact.ts';
import type { Finding, FindingSheet, Localised, Severity, Verdict } from '../model/finding.ts';
import { BorneOut } from './borne-out.ts';
import { CURRENCIES_DIFFER, incomparable, operands } from './comparable.ts';
import { APART, isNearly, unsure } from './evidence.ts';
import { FactIndex } from './fact-index.ts';
import { pointOf, spell } from './formula.ts';
import { agreesInDigits, mistakenCoins, SLIP } from './one-coin.ts';
import { isClaim, type Relation, type Rule } from './relation.ts';
import { agrees, type Judgement, judge } from './verdict.ts';
import { computedOf, message, noteOf, unitOf } from './wording.ts';

const SEVERITIES: Record<Verdict, Severity | null> = {
  consistent: null,
  'consistent-by-rounding': 'note',
  'consistent-if-truncated': 'note',
  wording: 'note',
  tension: 'warning',
  inconsistent: 'error',
  undecidable: null,
  derived: null,
};

type Setting = 'off' | Severity;
export type RuleSettings = Readonly<Record<string, Setting>>;

/** Findings that one rule may make in one article; the rest is reported as cut short. */
const MOST_PER_RULE = 2000;

/** Runs every rule that is not switched off, in order. */
export function run(sheet: FactSheet, rules: readonly Rule[], settings: RuleSettings): FindingSheet {
  const index = new FactIndex(sheet);
  const findings = new Map<string, Finding>();
  const seen = new Set<string>();
  const inUse = rules.filter(({ id }) => settings[id] !== 'off');
  const borneOut = new BorneOut();
  const doubted: { rule: Rule; relation: Relation; id: string }[] = [];
  for (const rule of inUse) {
    let count = 0;
    for (const relation of rule.find(index)) {
      const finding = assess(index, rule, relation, settings[rule.id]);
      if (!finding || findings.has(finding.id)) continue;
      if (finding.verdict === 'derived' && seen.has(`${rule.id} ${finding.formula}`)) continue;
      seen.add(`${rule.id} ${finding.formula}`);
      findings.set(finding.id, finding);
      if (agrees(finding.verdict)) borneOut.add(relation);
      else if (finding.verdict === 'undecidable') doubted.push({ rule, relation, id: finding.id });
      if (++count < MOST_PER_RULE) continue;
      index.bounds.push(`${rule.id}: more than ${MOST_PER_RULE} relations; the rest was not looked at`);
      break;
    }
  }
  for (const { rule, relation, id } of doubted) {
    if (!borneOut.holds(relation) || incomparable(relation)) continue;
    findings.set(id, worded(rule, relation, judge(relation), null, settings[rule.id]));
  }
  for (const { rule, relation } of mistakenCoins(index, inUse, [...findings.values()])) {
    const finding = worded(rule, relation, { ...judge(relation), verdict: 'tension' }, SLIP, settings[rule.id]);
    findings.set(finding.id, finding);
  }
  const sorted = [...findings.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || order(a.rule, b.rule) || order(a.id, b.id),
  );
  const { id, path, title, sha256 } = sheet.source;
  return { source: { id, path, title, sha256 }, findings: sorted, coverage: coverage(index, sorted) };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One relation judged, worded and placed; null where a guess is not borne out. */
function assess(index: FactIndex, rule: Rule, relation: Relation, setting?: Setting): Finding | null {
  const facts = operands(relation);
  if (facts.length + (relation.also?.length ?? 0) === 0) return null;
  let reason = incomparable(relation);
  let judged: Judgement = reason ? unjudged(relation) : judge(relation);
  if (reason === CURRENCIES_DIFFER && relation.type === '=' && agreesInDigits(relation)) {
    judged = { ...judge(relation), verdict: 'tension' };
    reason = SLIP;
  } else if (relation.tentative && (reason || !agrees(judged.verdict))) {
    if (reason || !isNearly(index, relation)) return null;
    judged = { ...judged, verdict: 'tension' };
  }
  const doubt = unsure(index, relation, judged.verdict);
  if (doubt) {
    // two values that only look alike are no relation of the text
    if (doubt === APART && relation.formula.op === 'fact' && relation.type === '=') return null;
    reason = doubt;
    judged = { ...judged, verdict: 'undecidable' };
  }
  return worded(rule, relation, judged, reason, setting);
}

function worded(
  rule: Rule,
  relation: Relation,
  judged: Judgement,
  reason: Localised | null,
  setting?: Setting,
): Finding {
  const facts = operands(relation);
  const stated = relation.stated && !isClaim(relation.stated) ? relation.stated : null;
  const named = [...new Set([...facts.filter((fact) => fact !== stated), ...(relation.also ?? [])])];
  const place = stated ?? named.reduce((a, b) => (a.start >= b.start ? a : b));
  const { unit, currency } = unitOf(relation);
  const formula = spell(relation.formula);
  return {
    id: identity(rule.id, formula, named, stated, relation.type),
    rule: rule.id,
    verdict: judged.verdict,
    severity: severity(rule, judged.verdict, setting),
    facts: named.map(operand),
    stated: stated && operand(stated),
    elsewhere: [],
    formula,
    relation: relation.type,
    claim: relation.stated && isClaim(relation.stated) ? relation.stated.text : null,
    derives: (judged.verdict === 'derived' && relation.derives) || null,
    note: noteOf(relation, reason),
    computed: relation.formula.op === 'number' ? null : computedOf(judged),
    unit,
    currency,
    reading: judged.reading,
    message: message(rule, relation, judged, reason),
    start: place.start,
    end: place.end,
    line: place.line,
    column: place.column,
  };
}

const unjudged = (relation: Relation): Judgement => {
  const value = pointOf(relation.formula);
  return {
    verdict: 'undecidable',
    reading: null,
    computed: value && { value, interval: { lo: value, hi: value, loOpen: false, hiOpen: false } },
  };
};

const operand = ({ id, start, end, text }: Fact) => ({ id, start, end, text });

function severity(rule: Rule, verdict: Verdict, setting?: Setting): Severity | null {
  const usual = verdict === 'inconsistent' ? rule.severity : SEVERITIES[verdict];
  return usual && (setting === undefined || setting === 'off' ? usual : setting);
}

/** From what was compared, not from where or when: it stays while the words stand. */
function identity(rule: string, formula: string, facts: Fact[], stated: Fact | null, type: string): string {
  const parts = [rule, type, formula, ...facts.map(({ id }) => id), '=', stated?.id ?? ''];
  return hash('sha256', parts.join('\u0000')).slice(0, 12);
}

function coverage(index: FactIndex, findings: readonly Finding[]): FindingSheet['coverage'] {
  const related = new Set<string>();
  const byVerdict: Record<string, number> = {};
  for (const finding of findings) {
    byVerdict[finding.verdict] = (byVerdict[finding.verdict] ?? 0) + 1;
    if (finding.verdict === 'undecidable') continue;
    // that a passage stands twice tells nothing of its figures
    if (finding.rule === 'repeated-passage' && finding.verdict === 'consistent') continue;
    for (const { id } of finding.facts) related.add(id);
    if (finding.stated) related.add(finding.stated.id);
  }
  const alone = index.facts.filter(({ id }) => !related.has(id)).map(({ id }) => id);
  return {
    facts: index.facts.length,
    related: index.facts.length - alone.length,
    alone,
    byVerdict,
    bounds: [...new Set(index.bounds)],
  };
}
