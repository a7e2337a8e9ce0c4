import type { Judged } from '../../model/briefing.ts';
import { inLocale } from '../../model/locale.ts';
import type { Figure } from '../../model/shown.ts';
import { anchors, cite } from '../cite.ts';
import { formatComputed } from '../format/computed.ts';
import { derivedName, formatDerived } from '../format/derived.ts';
import { formatFigure } from '../format/figure.ts';
import { formatArithmetic, formatFormula, formatRange } from '../format/formula.ts';
import { capital, formatTopic, nameHead } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';

/** By names, for templates: a sign would be escaped. */
const RELATIONS = { '=': 'equal', '<=': 'at-most', '>=': 'at-least' } as const;

export function findingView(finding: Judged, language: Language) {
  const { verdict, claim, given, computed, unit, currency, relation } = finding;
  const derived = formatDerived(finding, language);
  const name = derived || inLocale(finding.title, language.tag);
  return {
    verdict,
    name,
    title: cite(anchors.finding(finding.id), name),
    arithmetic: formatArithmetic(finding, language),
    ...workingView(finding, language),
    value: computed ? formatComputed(computed.value, unit, currency, language) : '',
    range: formatRange(finding, language),
    relation: claim ? 'claim' : verdict === 'undecidable' ? 'against' : RELATIONS[relation],
    stated: claim ? inLocale(claim, language.tag) : given ? formatFigure(given, language) : '',
    note: finding.note ? sentence(inLocale(finding.note, language.tag), language) : '',
    formula: formatFormula(finding, language),
    elsewhere: finding.elsewhere.map(({ source, fact }) => ({
      figure: formatFigure(fact, language),
      title: source.title ?? source.id,
      about: [source.outlet, source.published].filter(Boolean),
      path: source.path,
      line: fact.line,
    })),
    about: (derived
      ? []
      : [
          finding.entity,
          finding.topic ? formatTopic(finding.topic, language) : null,
          formatPeriod(finding.period, language),
        ]
    ).filter(Boolean),
    marks: finding.marks,
  };
}

/** Derived figures row by row: whose, said once, and what. */
export function derivedView(items: readonly Judged[], language: Language): object {
  const rows = items.map((finding) => {
    const { title, about, ...view } = findingView(finding, language);
    const what = capital(derivedName(finding, language));
    return {
      ...view,
      entity: nameHead(finding.entity ?? ''),
      title: what ? cite(anchors.finding(finding.id), what) : title,
      about: finding.entity && !what ? about.slice(1) : about,
    };
  });
  const owners = new Set(rows.map(({ entity }) => entity));
  return {
    owned: owners.size > 1 || !owners.has(''),
    items: rows.map((row, i) => ({ ...row, first: row.entity !== rows[i - 1]?.entity })),
  };
}

/** The arithmetic and what it is held against, each with what it measures where that is not the same and not plain. */
function workingView(finding: Judged, language: Language): { computed: string; against: string } {
  const { operands, given, claim } = finding;
  const topics = new Set([...operands, ...(given ? [given] : [])].map(({ metricId, metric }) => metricId ?? metric));
  const named = (figure: Figure, words: string) => {
    const topic = formatTopic({ ...figure, metric: figure.metric ?? '' }, language);
    return topics.size > 1 && topic ? fill(language.topics.figure, { topic, figure: words }) : words;
  };
  const arithmetic = formatArithmetic(finding, language);
  const [only, ...others] = operands;
  return {
    computed:
      only && others.length === 0 && !/[+−×÷√]/u.test(finding.formula) ? capital(named(only, arithmetic)) : arithmetic,
    against: claim ? inLocale(claim, language.tag) : given ? named(given, formatFigure(given, language)) : '',
  };
}

/** Rows of one rule stand together: its title is said once. */
export function groupedView(findings: readonly Judged[], language: Language): object[] {
  return findings.map((finding, i) => ({
    ...findingView(finding, language),
    first: finding.rule !== findings[i - 1]?.rule,
  }));
}

const sentence = (words: string, language: Language) =>
  `${capital(words)}${/[.。]$/.test(words) ? '' : language['full-stop']}`;
