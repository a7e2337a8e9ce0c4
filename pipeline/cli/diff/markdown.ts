import type { Finding } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import { plain, table } from '../markdown.ts';
import type { ChangedSource, DiffReporter } from './reporter.ts';
import { about, NOTHING, nameOf, side, summary } from './wording.ts';

/** A comment holds 65,536 characters, and nobody reads more rows than these. */
const MOST = { sources: 30, rows: 40 };

/** For a comment on a pull request or a job summary: per source, tables of figures and findings. */
export const markdown: DiffReporter = (sources, locale) => {
  const heading = '## Figures that changed\n\n';
  if (sources.length === 0) return `${heading}${NOTHING}`;
  const shown = sources.slice(0, MOST.sources);
  const rest = sources.slice(MOST.sources).map((one) => `- ${plain(nameOf(one))}: ${summary(one)}\n`);
  return `${heading}${shown.map((one) => section(one, locale)).join('\n')}${rest.length > 0 ? `\n${rest.join('')}` : ''}`;
};

function section(source: ChangedSource, locale: Locale): string {
  const { added, removed, changed, appeared, gone } = source;
  // of an article that is wholly new or gone, the count tells enough
  const whole = source.old === null || source.new === null;
  const figures = [
    ...changed.map((one) => ['changed', one.new.line, about(one.new), side(one, 'old'), side(one, 'new')]),
    ...(whole ? [] : added.map((fact) => ['added', fact.line, about(fact), '', fact.text])),
    ...(whole ? [] : removed.map((fact) => ['removed', fact.line, about(fact), fact.text, ''])),
  ];
  const finding = (what: string) => (one: Finding) => [what, one.line, one.verdict, one.message[locale]];
  const findings = [...appeared.map(finding('appeared')), ...(whole ? [] : gone.map(finding('went')))];
  return [
    `### ${plain(nameOf(source))}\n\n${summary(source) || 'nothing changed'}.\n`,
    table(['', 'line:', 'figure', 'was', 'is'], figures, MOST.rows),
    table(['', 'line:', 'verdict', 'finding'], findings, MOST.rows),
    source.files.length === 0 ? '' : `Files that differ: ${source.files.map(plain).join(', ')}.\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
