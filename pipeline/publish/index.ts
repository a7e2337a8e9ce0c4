import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { factsCsv } from './csv.ts';
import { cannotWrite, replaceFolder, sweep } from './folders.ts';
import { library } from './library.ts';
import { hash, Manifest } from './manifest.ts';
import { sarif } from './sarif.ts';
import { schemas } from './schemas.ts';

/** A source with everything made of it. */
export interface Published {
  sheet: FactSheet;
  findings: FindingSheet;
  /** file name → content: briefings and charts */
  files: ReadonlyMap<string, string | Uint8Array>;
}

export interface PublishOptions {
  /** theme of the library page */
  css: string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The publish stage: a folder a source, each swapped in whole; then the schemas, the manifest and the library page over
 * everything that is there. Sources published earlier and not built now stay.
 * @throws Fault (exit 3) where nothing can be written
 */
export async function publish(out: string, sources: readonly Published[], { css }: PublishOptions): Promise<Manifest> {
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    throw cannotWrite(out, cause);
  }
  await sweep(out);
  const entries: Manifest['sources'] = [];
  for (const { sheet, findings, files } of sources) {
    const all = new Map<string, string | Uint8Array>([
      ...files,
      ['facts.json', json(sheet)],
      ['facts.csv', factsCsv(sheet)],
      ['findings.json', json(findings)],
      ['findings.sarif', json(sarif([findings]))],
    ]);
    await replaceFolder(out, sheet.source.id, all);
    entries.push(entry(sheet, findings, all));
  }
  await replaceFolder(out, 'schema', schemas());
  const built = new Set(entries.map(({ id }) => id));
  const earlier = (await lastManifest(out)).sources.filter(({ id }) => !built.has(id));
  const manifest: Manifest = { sources: [...earlier, ...entries].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  try {
    await writeFileAtomic(join(out, 'manifest.json'), json(manifest));
    await writeFileAtomic(join(out, 'index.html'), library(manifest, css));
  } catch (cause) {
    throw cannotWrite(out, cause);
  }
  return manifest;
}

function entry(
  { source, facts }: FactSheet,
  { coverage }: FindingSheet,
  files: ReadonlyMap<string, string | Uint8Array>,
): Manifest['sources'][number] {
  const { id, path, title, outlet, published, sha256 } = source;
  const names = [...files.keys()].sort();
  return {
    id,
    path,
    title,
    outlet,
    published,
    sha256,
    figures: facts.length,
    verdicts: coverage.byVerdict,
    files: Object.fromEntries(names.map((name) => [name, hash(files.get(name)!)])),
  };
}

/** What was published before; nothing where there is no manifest or it cannot be trusted. */
async function lastManifest(out: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
  } catch {
    return { sources: [] };
  }
}
