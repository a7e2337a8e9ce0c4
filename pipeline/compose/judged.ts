import type { Judged, Related, SectionOf } from '../model/briefing.ts';
import type { Finding, FindingSheet, Localised, Verdict } from '../model/finding.ts';
import { GRAVEST_FIRST } from '../model/verdicts.ts';
import type { Evidence } from './evidence.ts';
import { byTime, groupBy, topicOf } from './topic.ts';

const MOST = { attention: 40, agreed: 30, undecidable: 12, derived: 24 };

/** What is derived is no judgement. */
const ORDER: readonly Verdict[] = GRAVEST_FIRST.filter((verdict) => verdict !== 'derived');

/** How many findings there are of each verdict; none inconsistent is told too. */
export function countVerdicts(findings: readonly Finding[]): { verdict: Verdict; count: number }[] {
  return ORDER.map((verdict) => ({
    verdict,
    count: findings.filter((one) => one.verdict === verdict).length,
  })).filter(({ verdict, count }) => count > 0 || verdict === 'inconsistent');
}

/** More operands than a reader follows: a whole repeated passage. */
const MOST_OPERANDS = 24;

/** Dresses findings with their figures and titles. */
export function relate(evidence: Evidence, titles: ReadonlyMap<string, Localised>): (finding: Finding) => Related {
  return (finding) => {
    const facts = finding.facts.flatMap(({ id }) => evidence.fact(id) ?? []);
    const given = finding.stated ? evidence.fact(finding.stated.id) : null;
    const all = given ? [...facts, given] : facts;
    const entities = new Set(all.map(({ entity }) => entity));
    const metrics = new Set(all.map(({ metric, metricId }) => metricId ?? metric));
    const plain = all.find(({ change, shareOf }) => change === null && shareOf === null);
    const periods = all.flatMap(({ period }) => period ?? []).sort(byTime);
    return {
      ...finding,
      title: titleOf(finding, titles),
      operands: facts.length > MOST_OPERANDS ? [] : facts.map((fact) => evidence.figure(fact)),
      given: given && evidence.figure(given),
      entity: entities.size === 1 ? [...entities][0]! : null,
      topic: plain && metrics.size === 1 ? topicOf(plain) : null,
      period: periods.at(-1) ?? null,
    };
  };
}

/** The same with the marks of their sentences, which are numbered as they are first asked for. */
export function judge(evidence: Evidence, titles: ReadonlyMap<string, Localised>): (finding: Finding) => Judged {
  const dress = relate(evidence, titles);
  return (finding) => {
    const ids = [...finding.facts, ...(finding.stated ? [finding.stated] : [])].map(({ id }) => id);
    return { ...dress(finding), marks: evidence.marks(ids.flatMap((id) => evidence.fact(id) ?? [])) };
  };
}

const titleOf = ({ rule }: Finding, titles: ReadonlyMap<string, Localised>): Localised =>
  titles.get(rule) ?? { 'zh-CN': rule, en: rule };

/** Whether there is arithmetic to show: figures held against a figure, and not one figure against itself. */
const hasArithmetic = ({ stated, claim, formula, relation }: Finding) =>
  stated !== null && claim === null && (relation !== '=' || /[+−×÷√]/u.test(formula));

const ATTENTION: readonly Verdict[] = ['inconsistent', 'tension', 'wording', 'consistent-if-truncated'];

/** What needs a look, in full, gravest first; null where nothing does. */
export function findingsSection(
  { findings }: FindingSheet,
  dress: (finding: Finding) => Judged,
): SectionOf<'findings'> | null {
  const attention = of(findings, ATTENTION);
  if (attention.length === 0) return null;
  const more = beyond(attention, MOST.attention);
  return { kind: 'findings', id: 'findings', attention: attention.slice(0, MOST.attention).map(dress), more };
}

/** What cannot be decided, with the reason; null where all can. */
export function undecidedSection(
  { findings }: FindingSheet,
  dress: (finding: Finding) => Judged,
): SectionOf<'undecided'> | null {
  const undecided = of(findings, ['undecidable']);
  if (undecided.length === 0) return null;
  const more = beyond(undecided, MOST.undecidable);
  return { kind: 'undecided', id: 'undecided', items: undecided.slice(0, MOST.undecidable).map(dress), more };
}

/** What holds, with its arithmetic; null where nothing does. */
export function agreedSection(
  { findings }: FindingSheet,
  evidence: Evidence,
  dress: (finding: Finding) => Judged,
  titles: ReadonlyMap<string, Localised>,
): SectionOf<'agreed'> | null {
  const holds = of(findings, ['consistent-by-rounding', 'consistent']);
  if (holds.length === 0) return null;
  const worked = groupBy(holds.filter(hasArithmetic), ({ rule, formula, relation, stated }) => {
    // where a text says a figure twice, its arithmetic is shown once
    const given = stated && evidence.fact(stated.id);
    return [rule, formula, relation, given?.written.digits, given?.hedge].join('|');
  }).map(([first]) => first!);
  const others = groupBy(
    holds.filter((finding) => !hasArithmetic(finding)),
    ({ rule }) => rule,
  );
  return {
    kind: 'agreed',
    id: 'agreed',
    // rules together, in the order in which they first hold
    items: groupBy(worked.slice(0, MOST.agreed), ({ rule }) => rule)
      .flat()
      .map(dress),
    counted: others
      .map((group) => ({ title: titleOf(group[0]!, titles), count: group.length }))
      .sort((a, b) => b.count - a.count),
    more: beyond(worked, MOST.agreed),
  };
}

const of = (findings: readonly Finding[], verdicts: readonly Verdict[]) =>
  verdicts.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
const beyond = (list: readonly Finding[], most: number) => Math.max(0, list.length - most);

/** Figures that a reader would want and the text does not state; null where there are none. */
export function derivedSection(
  { findings }: FindingSheet,
  dress: (finding: Finding) => Judged,
): SectionOf<'derived'> | null {
  const derived = findings.filter(({ verdict, computed }) => verdict === 'derived' && computed !== null);
  if (derived.length === 0) return null;
  // those of one company together
  const items = groupBy(derived.slice(0, MOST.derived).map(dress), ({ entity }) => String(entity)).flat();
  return { kind: 'derived', id: 'derived', items, more: derived.length - items.length };
}
