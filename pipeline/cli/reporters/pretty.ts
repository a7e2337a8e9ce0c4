import picocolors from 'picocolors';
import { oneLine } from '../../host/printable.ts';
import type { Finding } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import { figures, toShow, verdicts } from './count.ts';
import type { Reporter } from './reporter.ts';

// in a file or a pipe, escape sequences would be text
const colors = picocolors.createColors(picocolors.isColorSupported && process.stdout.isTTY === true);
const PAINT = { error: colors.red, warning: colors.yellow, note: colors.cyan };

/** For people: per source what asks for a look, with its arithmetic; a line of totals at the end. */
export const pretty: Reporter = ({ analyses }, locale) => {
  if (analyses.length === 0) return '';
  const sections = analyses.flatMap((analysis) => {
    const shown = toShow(analysis);
    const path = analysis.sheet.source.path;
    return shown.length === 0
      ? []
      : [`${colors.underline(oneLine(path))}\n${shown.map((f) => row(f, locale)).join('')}`];
  });
  const count = figures(analyses);
  return [...sections, `${count} figure${count === 1 ? '' : 's'}; findings: ${verdicts(analyses)}\n`].join('\n');
};

function row(finding: Finding, locale: Locale): string {
  const { line, column, severity, verdict, rule, message } = finding;
  const mark = severity === null ? verdict : PAINT[severity](verdict);
  return `  ${line}:${column}  ${mark}  ${oneLine(message[locale])}  ${colors.dim(rule)}\n`;
}
