import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FactSheet } from '../model/fact.js';
import { FindingSheet } from '../model/finding.js';
import { cannotWrite } from './fault.js';
import { recover, replaceFile, replaceFolder } from './folder.js';
import { library } from './library.js';
import { withLock } from './lock.js';
import { entryOf, json, Manifest } from './manifest.js';
import { schemas } from './schemas.js';
/**
 * A folder a source, each moved in whole; then the schemas, the library page and the manifest over everything that is there.
 * Sources published earlier and not given now stay. Builds that run at once take turns.
 * @param folders may be made one by one: only one is held at a time
 * @returns the manifest, as written
 * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
 */
export async function assemble(out, folders, options) {
    try {
        mkdirSync(out, { recursive: true });
        return await withLock(join(out, '.lock'), async () => write(out, folders, options));
    }
    catch (error) {
        throw cannotWrite(out, error);
    }
}
function write(out, folders, { css, disagreements = [] }) {
    recover(out);
    const last = lastManifest(out);
    const entries = earlier(out, last.sources);
    const fresh = new Set();
    for (const { entry, files } of folders) {
        replaceFolder(out, entry.id, files);
        entries.set(entry.id, entry);
        fresh.add(entry.id);
    }
    for (const [name, text] of schemas())
        replaceFile(out, `schema/${name}`, text);
    const manifest = {
        sources: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        disagreements: standing(last.disagreements, disagreements, entries, fresh),
    };
    replaceFile(out, 'index.html', library(manifest, css));
    replaceFile(out, 'manifest.json', json(manifest));
    return manifest;
}
/** The briefings that are there: as the manifest tells, or, where it is damaged or silent, as their own files do. */
function earlier(out, last) {
    const told = new Map(last.map((one) => [one.id, one]));
    const found = new Map();
    for (const folder of readdirSync(out, { withFileTypes: true })) {
        if (!folder.isDirectory() || folder.name.startsWith('.'))
            continue;
        const one = told.get(folder.name) ?? inspect(join(out, folder.name));
        if (one?.id === folder.name)
            found.set(folder.name, one);
    }
    return found;
}
function lastManifest(out) {
    try {
        return Manifest.parse(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));
    }
    catch {
        return { sources: [], disagreements: [] };
    }
}
/** The disagreements of now, and of those found earlier the ones between sources that are as they were and were not read together now. */
function standing(old, now, entries, fresh) {
    const kept = old.filter(({ statements }) => statements.every(({ source }) => entries.get(source.id)?.sha256 === source.sha256) &&
        !statements.every(({ source }) => fresh.has(source.id)));
    const all = new Map([...kept, ...now].map((one) => [one.id, one]));
    return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
function inspect(folder) {
    try {
        const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
        const parsed = (name) => JSON.parse(String(files.get(name)));
        return entryOf(FactSheet.parse(parsed('facts.json')), FindingSheet.parse(parsed('findings.json')), files);
    }
    catch {
        return null;
    }
}
