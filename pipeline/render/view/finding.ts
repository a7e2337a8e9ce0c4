import type { Judged } from '../../model/briefing.ts';
import { inLocale } from '../../model/finding.ts';
import { anchors, cite } from '../cite.ts';
import { formatComputed } from '../format/computed.ts';
import { formatFigure } from '../format/figure.ts';
import { formatArithmetic, formatFormula, formatRange } from '../format/formula.ts';
import { capital, formatTopic } from '../format/name.ts';
import { formatPeriod } from '../format/period.ts';
import type { Language } from '../language/language.ts';

/** By names, for templates: a sign would be escaped. */
const RELATIONS = { '=': 'equal', '<=': 'at-most', '>=': 'at-least' } as const;

export function findingView(finding: Judged, language: Language) {
  const { verdict, claim, given, computed, unit, currency, relation } = finding;
  return {
    verdict,
    title: cite(anchors.finding(finding.id), inLocale(finding.title, language.tag)),
    arithmetic: formatArithmetic(finding, language),
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
    about: [
      finding.entity,
      finding.topic ? formatTopic(finding.topic, language) : null,
      formatPeriod(finding.period, language),
    ].filter(Boolean),
    marks: finding.marks,
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
