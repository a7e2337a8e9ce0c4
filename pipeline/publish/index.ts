import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { assemble, type Folder, type PublishOptions } from './assemble.ts';
import { factsCsv } from './csv.ts';
import type { Files } from './folder.ts';
import { entryOf, json, type Manifest } from './manifest.ts';
import { sarif } from './sarif.ts';

export { merge } from './merge.ts';

/** A source with everything made of it. */
export interface Published {
  sheet: FactSheet;
  findings: FindingSheet;
  /** file name → content: briefings and charts */
  files: Files;
}

/**
 * The publish stage: sources with everything made of them → a library of briefings.
 * @returns the manifest, as written
 * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
 */
export const publish = (out: string, sources: readonly Published[], options: PublishOptions): Promise<Manifest> =>
  assemble(out, sources.values().map(folderOf), options);

function folderOf({ sheet, findings, files }: Published): Folder {
  const all = new Map<string, string | Uint8Array>([
    ...files,
    ['facts.json', json(sheet)],
    ['facts.csv', factsCsv(sheet)],
    ['findings.json', json(findings)],
    ['findings.sarif', json(sarif([findings]))],
  ]);
  return { entry: entryOf(sheet, findings, all), files: all };
}
