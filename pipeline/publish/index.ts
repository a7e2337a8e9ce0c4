import { onEnd } from '../host/on-end.ts';
import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { assemble, type PublishOptions, type Staged } from './assemble.ts';
import { factsCsv } from './csv.ts';
import type { factsWorkbook as FactsWorkbook } from './facts-workbook.ts';
import { cannotWrite } from './fault.ts';
import { dropFolder, type Files, hashesOf, stageFolder } from './folder.ts';
import { library } from './library.ts';
import { type Entry, entryOf, json, type Manifest } from './manifest.ts';
import { sarif } from './sarif.ts';
import { schemas } from './schemas.ts';

export { type Entry, entryOf } from './manifest.ts';
export { merge } from './merge.ts';
export { LIBRARY } from './schemas.ts';

/** `facts.xlsx` (facts-workbook.ts); what writes it is loaded where it is asked for. */
export const spreadsheet: typeof FactsWorkbook = async (...sheets) =>
  (await import('./facts-workbook.ts')).factsWorkbook(...sheets);

/** A source with everything made of it. */
export interface Published {
  sheet: FactSheet;
  findings: FindingSheet;
  /** file name → content: briefings and charts */
  files: Files;
}

/** The publish stage: briefings are written as they get ready, and appear all at once. */
export interface Publisher {
  /** Makes what depends on no source: for a moment in which there is nothing else to do. */
  prepare(): void;
  /**
   * Writes the files of a source beside those that stand there; what was published is not touched yet.
   * @returns what the manifest will say of it
   * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
   */
  stage(source: Published): Entry;
  /**
   * Moves everything staged to its place, and writes library and manifest over all that is there.
   * @param unchanged sources that were looked at and stand as they are
   */
  publish(options: PublishOptions, unchanged?: readonly Entry[]): Promise<Manifest>;
  /** Takes away what was staged and not published. */
  close(): void;
}

export function createPublisher(out: string): Publisher {
  const staged: Staged[] = [];
  const close = () => {
    for (const { fresh } of staged.splice(0)) if (fresh) dropFolder(fresh);
  };
  const release = onEnd(close);
  return {
    prepare: schemas,
    stage(source) {
      const files = filesOf(source);
      const entry = entryOf(source.sheet, source.findings, hashesOf(files));
      try {
        staged.push({ entry, fresh: stageFolder(out, entry.id, files) });
      } catch (error) {
        throw cannotWrite(out, error);
      }
      return entry;
    },
    publish: (options, unchanged = []) =>
      assemble(out, [...staged, ...unchanged.map((entry) => ({ entry, fresh: null }))], options),
    close() {
      close();
      release();
    },
  };
}

/**
 * Sources with everything made of them → a library of briefings.
 * @returns the manifest, as written
 * @throws as a publisher does
 */
export async function publish(out: string, sources: readonly Published[], options: PublishOptions): Promise<Manifest> {
  const publisher = createPublisher(out);
  try {
    for (const source of sources) publisher.stage(source);
    return await publisher.publish(options);
  } finally {
    publisher.close();
  }
}

export type Content = string | Uint8Array;

/** The data of a source in every form, by file name. */
export const dataFiles = ({ sheet, findings }: Omit<Published, 'files'>): Map<string, Content> =>
  new Map([
    ['facts.json', json(sheet)],
    ['facts.csv', factsCsv(sheet)],
    ['findings.json', json(findings)],
    ['findings.sarif', json(sarif([findings]))],
  ]);

const filesOf = (source: Published): Files => new Map([...source.files, ...dataFiles(source)]);

/** The library page of sources whose briefings are not built: they are linked by their names alone. */
export function libraryOf(
  sources: readonly Omit<Published, 'files'>[],
  briefings: readonly string[],
  { css, disagreements = [] }: PublishOptions,
): string {
  const entries = sources.map(({ sheet, findings }) => {
    const names = [...briefings, ...DATA];
    return entryOf(sheet, findings, Object.fromEntries(names.map((name) => [name, ''])));
  });
  return library({ sources: entries, disagreements: [...disagreements] }, css);
}

const DATA = ['facts.json', 'facts.csv', 'findings.json', 'findings.sarif'];
