import { TITLES } from '../check/index.js';
import { endOf } from '../model/finding.js';
const LEVELS = { note: 'note', warning: 'warning', error: 'error' };
/** Findings that somebody should look at as SARIF 2.1.0; columns count UTF-16 code units. */
export function sarif(sheets) {
    const results = sheets.flatMap(({ source, findings }) => findings
        .filter(({ severity }) => severity !== null)
        .map((finding) => ({
        ruleId: finding.rule,
        level: LEVELS[finding.severity],
        message: { text: finding.message.en },
        partialFingerprints: { 'crossfoot/v1': finding.id },
        properties: { verdict: finding.verdict, 'zh-CN': finding.message['zh-CN'] },
        locations: [{ physicalLocation: physical(source.path, finding, endOf(finding)) }],
        ...(finding.elsewhere.length > 0 && { relatedLocations: finding.elsewhere.map(related) }),
    })));
    const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'crossfoot',
                        rules: ids.map((id) => ({ id, shortDescription: { text: TITLES.get(id)?.en ?? id } })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
}
const physical = (path, { start, end, line, column }, last = null) => ({
    artifactLocation: { uri: path.toWellFormed().split(/[\\/]/).map(encodeURIComponent).join('/') },
    region: {
        ...{ startLine: line, startColumn: column },
        ...(last && { endLine: last.line, endColumn: last.column }),
        ...{ charOffset: start, charLength: Math.max(0, end - start) },
    },
});
const related = ({ source, fact }, id) => ({
    id: id + 1,
    message: { text: `${fact.text} in ${source.title ?? source.id}` },
    physicalLocation: physical(source.path, fact),
});
