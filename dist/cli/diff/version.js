import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { analyse, compareSources } from '../../analyse.js';
import { check } from '../../check/index.js';
import { FactSheet } from '../../model/fact.js';
import { Fault } from '../../model/fault.js';
import { findSources, readSource } from '../../sources.js';
import { folderFromGit, isFolderInGit, readFromGit } from './git.js';
/**
 * One side of a comparison: an article, a `facts.json`, a folder of articles, or `REV:path` for any of them in a git
 * revision. Articles of a folder are held against each other, as in a build. The findings of a `facts.json` are those of
 * the rules as they are now.
 * @throws Fault where there is no such version, or one of its articles cannot be read
 */
export async function loadSide(name) {
    const inGit = name !== '-' && !existsSync(name) && name.includes(':');
    if (inGit ? isFolderInGit(name) : name !== '-' && existsSync(name) && statSync(name).isDirectory()) {
        const files = inGit ? folderFromGit(name) : await folderFromDisk(name);
        const analyses = files.map(({ path, bytes }) => analyse(bytes, path));
        compareSources(analyses);
        return { folder: true, sources: files.map((file, i) => ({ name: file.name, ...analyses[i] })) };
    }
    const bytes = inGit ? readFromGit(name) : await readSource(name);
    const one = name.endsWith('.json') ? fromJson(bytes, name) : analyse(bytes, name);
    return { folder: false, sources: [{ name, ...one }] };
}
async function folderFromDisk(folder) {
    const { paths, faults } = findSources([folder]);
    if (faults[0])
        throw faults[0];
    return Promise.all(paths.map(async (path) => ({
        name: relative(folder, path).replaceAll('\\', '/'),
        path,
        bytes: await readSource(path),
    })));
}
function fromJson(bytes, name) {
    const hint = 'Name a facts.json that a build has written, or an article.';
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw new Fault(`this is not JSON: ${cause.message}`, { path: name, hint, cause });
    }
    const sheet = FactSheet.safeParse(value);
    if (sheet.success)
        return { sheet: sheet.data, findings: check(sheet.data) };
    const [first] = sheet.error.issues;
    throw new Fault(`this is not a facts.json: ${first?.path.join('.')}: ${first?.message}`, { path: name, hint });
}
