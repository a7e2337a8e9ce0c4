import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../model/fault.js';
import { assemble } from './assemble.js';
import { hash, Manifest } from './manifest.js';
/**
 * Outputs of several builds → one library, byte for byte that of one build over all their sources. A file that is not
 * what its manifest says is refused before anything is written of its source.
 * @throws Fault where a folder is no output of a build, is damaged, or two of them tell one source differently
 */
export async function merge(out, from, { css }) {
    const parts = from.map((dir) => ({ dir, ...manifestOf(dir) }));
    const homes = new Map();
    for (const { dir, sources } of parts)
        for (const entry of sources) {
            const known = homes.get(entry.id);
            if (known && JSON.stringify(known.entry) !== JSON.stringify(entry))
                throw new Fault(`its briefing '${entry.id}' is not that of ${known.dir}`, {
                    path: dir,
                    hint: 'Build the parts from the same sources, with the same settings: each then has its own.',
                });
            homes.set(entry.id, { dir, entry });
        }
    const disagreements = parts.flatMap((part) => part.disagreements);
    return assemble(out, homes.values().map(folderOf), { css, disagreements });
}
function manifestOf(dir) {
    const path = join(dir, 'manifest.json');
    const hint = 'Name folders that `build --shard` has written.';
    let text;
    try {
        text = readFileSync(path, 'utf8');
    }
    catch (cause) {
        throw new Fault('this folder is no output of a build: it has no manifest.json', { path: dir, hint, cause });
    }
    try {
        return Manifest.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new Fault('this is not a manifest.json of ours', { path, hint, cause });
    }
}
function folderOf({ dir, entry }) {
    const files = Object.entries(entry.files).map(([name, sha256]) => [
        name,
        verified(join(dir, entry.id, name), sha256),
    ]);
    return { entry, files: new Map(files) };
}
function verified(path, sha256) {
    const hint = 'Build that part again, or fetch its output again.';
    let content;
    try {
        // a link could lead anywhere
        if (!lstatSync(path).isFile())
            throw new Fault('this is not a file', { path, hint });
        content = readFileSync(path);
    }
    catch (cause) {
        throw cause instanceof Fault
            ? cause
            : new Fault('the manifest names this file, and it is not there', { path, hint });
    }
    if (hash(content) !== sha256)
        throw new Fault('this file is not the one that was built', { path, hint });
    return content;
}
