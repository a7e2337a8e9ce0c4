import { z } from 'zod';
import { Briefing } from '../model/briefing.ts';
import { FactSheet } from '../model/fact.ts';
import { FindingSheet } from '../model/finding.ts';
import { Manifest } from './manifest.ts';

const ALL = { facts: FactSheet, findings: FindingSheet, briefing: Briefing, manifest: Manifest };
const fileOf = (name: string) => `schema/${name}.schema.json`;

/** JSON Schemas of everything that is written, by path in the output. */
export function schemas(): Map<string, string> {
  return new Map(
    Object.entries(ALL).map(([name, schema]) => [fileOf(name), `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`]),
  );
}

/** What stands beside the folders of the sources. */
export const LIBRARY: readonly string[] = ['index.html', 'manifest.json', ...Object.keys(ALL).map(fileOf)];
