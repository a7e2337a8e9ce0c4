import { z } from 'zod';
import { Briefing } from '../model/briefing.ts';
import { FactSheet } from '../model/fact.ts';
import { FindingSheet } from '../model/finding.ts';
import { Manifest } from './manifest.ts';

const ALL = { facts: FactSheet, findings: FindingSheet, briefing: Briefing, manifest: Manifest };
const fileOf = (name: string) => `schema/${name}.schema.json`;

let made: ReadonlyMap<string, string> | null = null;

/** JSON Schemas of everything that is written, by path in the output; made once. */
export function schemas(): ReadonlyMap<string, string> {
  const text = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  made ??= new Map(Object.entries(ALL).map(([name, schema]) => [fileOf(name), text(schema)]));
  return made;
}

/** What stands beside the folders of the sources. */
export const LIBRARY: readonly string[] = ['index.html', 'manifest.json', ...Object.keys(ALL).map(fileOf)];
