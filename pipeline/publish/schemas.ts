import { z } from 'zod';
import { Briefing } from '../model/briefing.ts';
import { FactSheet } from '../model/fact.ts';
import { FindingSheet } from '../model/finding.ts';
import { Manifest } from './manifest.ts';

/** JSON Schemas of everything that is written, by file name. */
export function schemas(): Map<string, string> {
  const all = { facts: FactSheet, findings: FindingSheet, briefing: Briefing, manifest: Manifest };
  return new Map(
    Object.entries(all).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}
