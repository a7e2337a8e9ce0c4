import { figures, toShow, verdicts } from './count.ts';
import type { Reporter } from './reporter.ts';

/** For a job summary or a comment: a table of findings per source. */
export const markdown: Reporter = ({ analyses }, locale) =>
  [
    '## Crossfoot\n',
    `${figures(analyses)} figures in ${analyses.length === 1 ? 'one source' : `${analyses.length} sources`}. Findings: ${verdicts(analyses)}.\n`,
    ...analyses.map((analysis) => {
      const { title, path } = analysis.sheet.source;
      const rows = toShow(analysis).map(
        ({ line, verdict, message, rule }) => `| ${line} | ${verdict} | ${plain(message[locale])} | \`${rule}\` |\n`,
      );
      const table =
        rows.length === 0
          ? `${figures([analysis])} figures, nothing that disagrees.\n`
          : `| line | verdict | finding | rule |\n| ---: | --- | --- | --- |\n${rows.join('')}`;
      return `### ${plain(title ?? path)}\n\n${plain(path)}\n\n${table}`;
    }),
  ].join('\n');

/** Text as text: no markup, no table cell, no HTML of the article's comes through. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~@-]/g, '\\$&')
    .replace(/&/g, '&amp;');
