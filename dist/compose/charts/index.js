import { costs } from './costs.js';
import { parts } from './parts.js';
import { isTelling, overPeriods } from './periods.js';
import { ranking } from './ranking.js';
import { runway } from './runway.js';
/** A ranking of so many is the story itself. */
const MANY = 4;
/**
 * What people would rather look at than read: figures over periods, entities ranked, costs against revenue, parts of a whole, how
 * long the cash lasts. The one for page one comes first.
 */
export function charts(facts, findings, entities, evidence) {
    const series = overPeriods(facts, entities, evidence);
    const ranked = ranking(facts, evidence);
    const found = [
        series && isTelling(series) ? series : null,
        ranked && ranked.bars.length >= MANY ? ranked : null,
        ...costs(facts, entities, evidence),
        ...parts(facts, entities, evidence),
        series && isTelling(series) ? null : series,
        ranked && ranked.bars.length >= MANY ? null : ranked,
        runway(findings, evidence),
    ];
    return found.filter((chart) => chart !== null).map((chart, i) => ({ ...chart, id: `chart-${i + 1}` }));
}
