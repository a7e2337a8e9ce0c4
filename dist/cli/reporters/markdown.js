import { plain, table } from '../markdown.js';
import { figures, toShow, verdicts } from './count.js';
/** Nobody reads more, and a job summary holds a megabyte. */
const MOST_ROWS = 100;
/** For a job summary or a comment: a table of findings per source. */
export const markdown = ({ analyses }, locale) => [
    '## Crossfoot\n',
    `${figures(analyses)} figures in ${analyses.length === 1 ? 'one source' : `${analyses.length} sources`}. Findings: ${verdicts(analyses)}.\n`,
    ...analyses.map((analysis) => {
        const { title, path } = analysis.sheet.source;
        const rows = toShow(analysis).map(({ line, verdict, message, rule }) => [line, verdict, message[locale], rule]);
        const found = table(['line:', 'verdict', 'finding', 'rule'], rows, MOST_ROWS);
        return `### ${plain(title ?? path)}\n\n${plain(path)}\n\n${found || `${figures([analysis])} figures, nothing that disagrees.\n`}`;
    }),
].join('\n');
