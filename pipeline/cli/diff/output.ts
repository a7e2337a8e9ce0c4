import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { FactSheet } from '../../model/fact.ts';
import { Fault } from '../../model/fault.ts';
import { FindingSheet } from '../../model/finding.ts';
import { Manifest } from '../../publish/manifest.ts';
import type { Version } from './version.ts';

const MANIFEST = 'manifest.json';

/** @returns the sources of an output as its own files tell of them: facts and findings of when it was built */
export function sourcesOfOutput(folder: string): Version[] {
  const { sources } = parsed(Manifest, join(folder, MANIFEST));
  return sources.map(({ id, files }) => ({
    name: id,
    sheet: parsed(FactSheet, join(folder, id, 'facts.json')),
    findings: parsed(FindingSheet, join(folder, id, 'findings.json')),
    files,
  }));
}

function parsed<S extends z.ZodType>(schema: S, path: string): z.infer<S> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Fault('this is missing, or not as a build has written it', {
      path,
      hint: 'Build that output again.',
      cause,
    });
  }
}
