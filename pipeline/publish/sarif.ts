import type { FindingSheet, Localised } from '../model/finding.ts';

const LEVELS = { note: 'note', warning: 'warning', error: 'error' } as const;

/**
 * Findings that somebody should look at as SARIF 2.1.0; columns count UTF-16 code units.
 * @param titles the rules' titles by id
 */
export function sarif(sheets: readonly FindingSheet[], titles: ReadonlyMap<string, Localised> = new Map()): object {
  const results = sheets.flatMap(({ source, findings }) =>
    findings
      .filter(({ severity }) => severity !== null)
      .map(({ id, rule, severity, verdict, message, start, end, line, column }) => ({
        ruleId: rule,
        level: LEVELS[severity!],
        message: { text: message.en },
        partialFingerprints: { 'crossfoot/v1': id },
        properties: { verdict, 'zh-CN': message['zh-CN'] },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: source.path.split(/[\\/]/).map(encodeURIComponent).join('/') },
              region: { startLine: line, startColumn: column, charOffset: start, charLength: Math.max(0, end - start) },
            },
          },
        ],
      })),
  );
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'crossfoot',
            rules: ids.map((id) => ({ id, shortDescription: { text: titles.get(id)?.en ?? id } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}
