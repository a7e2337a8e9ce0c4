import { z } from 'zod';
import { Briefing } from '../model/briefing.js';
import { FactSheet } from '../model/fact.js';
import { FindingSheet } from '../model/finding.js';
import { Manifest } from './manifest.js';
/** JSON Schemas of everything that is written, by file name. */
export function schemas() {
    const all = { facts: FactSheet, findings: FindingSheet, briefing: Briefing, manifest: Manifest };
    return new Map(Object.entries(all).map(([name, schema]) => [
        `${name}.schema.json`,
        `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]));
}
