import { endOf, type Finding } from '../../model/finding.ts';
import type { Reporter } from './reporter.ts';

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands that GitHub shows as annotations beside the source lines. */
export const github: Reporter = ({ analyses }, locale) =>
  analyses
    .flatMap(({ sheet, findings }) => findings.findings.flatMap((one) => annotation(sheet.source.path, one, locale)))
    .join('');

function annotation(path: string, finding: Finding, locale: keyof Finding['message']): string[] {
  const { severity, verdict, rule, line, column, message } = finding;
  if (severity === null) return [];
  const last = endOf(finding);
  const end = last && { endLine: last.line, endColumn: last.column };
  const properties = { file: path, line, col: column, ...end, title: `${verdict} (${rule})` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return [`::${LEVELS[severity]} ${written.join(',')}::${data(message[locale])}\n`];
}

/** What is escaped so that text can neither end the command nor begin another. */
const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
