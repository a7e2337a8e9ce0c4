import { Verdict } from '../../model/finding.js';
/** `2 inconsistent, 1 tension, 31 consistent`: worst first, verdicts that do not occur left out. */
export function verdicts(analyses) {
    const order = ['inconsistent', 'tension', 'wording'];
    const all = [...order, ...Verdict.options.filter((verdict) => !order.includes(verdict))];
    const found = analyses.flatMap(({ findings }) => findings.findings);
    const counts = all.map((verdict) => ({ verdict, count: found.filter((one) => one.verdict === verdict).length }));
    return (counts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${verdict}`)
        .join(', ') || 'none');
}
/** Findings that ask for a look, in the order of the text. */
export const toShow = ({ findings }) => findings.findings.filter(({ severity }) => severity !== null);
export const figures = (analyses) => analyses.reduce((sum, { sheet }) => sum + sheet.facts.length, 0);
