import { assemble } from './assemble.js';
import { factsCsv } from './csv.js';
import { entryOf, json } from './manifest.js';
import { sarif } from './sarif.js';
export { merge } from './merge.js';
/**
 * The publish stage: sources with everything made of them → a library of briefings.
 * @returns the manifest, as written
 * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
 */
export const publish = (out, sources, options) => assemble(out, sources.values().map(folderOf), options);
function folderOf({ sheet, findings, files }) {
    const all = new Map([
        ...files,
        ['facts.json', json(sheet)],
        ['facts.csv', factsCsv(sheet)],
        ['findings.json', json(findings)],
        ['findings.sarif', json(sarif([findings]))],
    ]);
    return { entry: entryOf(sheet, findings, all), files: all };
}
