import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disagreement } from '../model/disagreement.ts';
import { FactSheet } from '../model/fact.ts';
import { FindingSheet } from '../model/finding.ts';
import { cannotWrite } from './fault.ts';
import { hashesOf, intact, recover, replaceFile, retire, swapIn } from './folder.ts';
import { library } from './library.ts';
import { withLock } from './lock.ts';
import { type Entry, entryOf, json, Manifest } from './manifest.ts';
import { schemas } from './schemas.ts';

/** A source whose folder is written and stands beside its place; where it holds the same files already, nothing does. */
export interface Staged {
  entry: Entry;
  fresh: string | null;
}

export interface PublishOptions {
  /** theme of the library page */
  css: string;
  /** where the facts of the sources, and of others read with them, contradict each other */
  disagreements?: readonly Disagreement[];
  /** of the sources published earlier, those that are to be taken away */
  gone?: (entry: Entry) => boolean;
}

/**
 * A folder a source, each moved in whole; then the schemas, the library page and the manifest over everything that is there.
 * Sources published earlier and not given now stay. Builds that run at once take turns.
 * @param folders may be made one by one: only one is held at a time
 * @returns the manifest, as written
 * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
 */
export async function assemble(out: string, folders: Iterable<Staged>, options: PublishOptions): Promise<Manifest> {
  try {
    mkdirSync(out, { recursive: true });
    return await withLock(join(out, '.lock'), async () => write(out, folders, options));
  } catch (error) {
    throw cannotWrite(out, error);
  }
}

function write(out: string, folders: Iterable<Staged>, { css, disagreements = [], gone }: PublishOptions): Manifest {
  recover(out);
  const last = lastManifest(out);
  const entries = earlier(out, last.sources);
  const fresh = new Set<string>();
  for (const { entry, fresh: folder } of folders) {
    if (folder) swapIn(out, entry.id, folder);
    // another build was here meanwhile, and what it wrote is what stands
    else if (!intact(join(out, entry.id), entry.files)) continue;
    entries.set(entry.id, entry);
    fresh.add(entry.id);
  }
  for (const entry of [...entries.values()]) {
    if (fresh.has(entry.id) || !gone?.(entry)) continue;
    retire(out, entry.id, entry.files);
    entries.delete(entry.id);
  }
  for (const [name, text] of schemas()) replaceFile(out, name, text);
  const manifest: Manifest = {
    sources: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    disagreements: standing(last.disagreements, disagreements, entries, fresh),
  };
  replaceFile(out, 'index.html', library(manifest, css));
  replaceFile(out, 'manifest.json', json(manifest));
  return manifest;
}

/** The briefings that are there: as the manifest tells, or, where it is damaged or silent, as their own files do. */
function earlier(out: string, last: readonly Entry[]): Map<string, Entry> {
  const told = new Map(last.map((one) => [one.id, one]));
  const found = new Map<string, Entry>();
  for (const folder of readdirSync(out, { withFileTypes: true })) {
    if (!folder.isDirectory() || folder.name.startsWith('.')) continue;
    const one = told.get(folder.name) ?? inspect(join(out, folder.name));
    if (one?.id === folder.name) found.set(folder.name, one);
  }
  return found;
}

function lastManifest(out: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));
  } catch {
    return { sources: [], disagreements: [] };
  }
}

/** The disagreements of now, and of those found earlier the ones between sources that are as they were and were not read together now. */
function standing(
  old: readonly Disagreement[],
  now: readonly Disagreement[],
  entries: ReadonlyMap<string, Entry>,
  fresh: ReadonlySet<string>,
): Disagreement[] {
  const kept = old.filter(
    ({ statements }) =>
      statements.every(({ source }) => entries.get(source.id)?.sha256 === source.sha256) &&
      !statements.every(({ source }) => fresh.has(source.id)),
  );
  const all = new Map([...kept, ...now].map((one) => [one.id, one]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function inspect(folder: string): Entry | null {
  try {
    const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
    const parsed = (name: string): unknown => JSON.parse(String(files.get(name)));
    return entryOf(FactSheet.parse(parsed('facts.json')), FindingSheet.parse(parsed('findings.json')), hashesOf(files));
  } catch {
    return null;
  }
}
