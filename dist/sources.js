import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Fault } from './model/fault.js';
import { SOURCE_EXTENSIONS } from './read/index.js';
const EXTENSIONS = new Set(SOURCE_EXTENSIONS);
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * @param named files, folders (every article in them, whatever the depth), or `-`
 * @param except a folder that is never searched: where our own output goes
 */
export function findSources(named, except) {
    const found = { paths: [], faults: [] };
    const skip = except === undefined ? null : resolve(except);
    for (const path of named) {
        const before = found.paths.length + found.faults.length;
        const stats = path === '-' ? null : look(path, found);
        if (stats?.isDirectory()) {
            walk(path, realpathSync(path), skip, found);
            if (found.paths.length + found.faults.length === before)
                found.faults.push(emptyFolder(path));
        }
        else if (path === '-' || stats)
            found.paths.push(path);
    }
    const seen = new Set();
    found.paths = found.paths.filter((path) => {
        const key = identity(path);
        return !seen.has(key) && seen.add(key);
    });
    return found;
}
/** What two names of one file share; a pipe has none but its own. */
function identity(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return path;
    }
}
function look(path, { faults }) {
    try {
        return statSync(path);
    }
    catch (error) {
        faults.push(unreadable(path, error));
        return null;
    }
}
function walk(folder, root, skip, found) {
    if (resolve(folder) === skip)
        return;
    for (const name of namesIn(folder, found)) {
        if (isSkipped(name))
            continue;
        const path = join(folder, name);
        const stats = lstatSync(path);
        if (stats.isDirectory())
            walk(path, root, skip, found);
        else if (!isArticle(name))
            continue;
        else if (stats.isFile())
            found.paths.push(path);
        else if (stats.isSymbolicLink())
            follow(path, root, found);
    }
}
const isSkipped = (name) => name.startsWith('.') || name === 'node_modules';
/** @returns whether a path in a folder of sources is an article, by its name */
export function isArticle(path) {
    const name = basename(path);
    const known = EXTENSIONS.has(extname(name).toLowerCase()) && !/^readme\b/i.test(name);
    return known && !path.split('/').some(isSkipped);
}
function namesIn(folder, { faults }) {
    try {
        return readdirSync(folder).sort();
    }
    catch (error) {
        faults.push(unreadable(folder, error));
        return [];
    }
}
/** A link in a folder of sources may point at a file of that folder; anything else would read what nobody offered. */
function follow(path, root, found) {
    try {
        const target = realpathSync(path);
        const inside = relative(root, target);
        if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== target) {
            found.faults.push(new Fault('the link points out of its folder and is not followed', {
                path,
                hint: 'Copy the file here, or name it on the command line.',
            }));
        }
        else if (statSync(target).isFile())
            found.paths.push(path);
    }
    catch (error) {
        found.faults.push(unreadable(path, error));
    }
}
/**
 * @param path a path, or `-` for standard input
 * @throws Fault where there is nothing that can be read
 */
export async function readSource(path) {
    if (path === '-')
        return buffer(process.stdin);
    try {
        const stats = statSync(path);
        if (!stats.isFile() && !stats.isFIFO())
            throw notAFile(path, stats);
        if (stats.size > MOST_BYTES)
            throw tooLarge(path, stats.size);
        return readFileSync(path);
    }
    catch (error) {
        throw error instanceof Fault ? error : unreadable(path, error);
    }
}
function unreadable(path, cause) {
    const { code } = cause;
    if (code === 'ENOENT')
        return new Fault('there is no such file', { path, hint: 'Check the path.', cause });
    if (code === 'EACCES' || code === 'EPERM') {
        return new Fault('this may not be read', { path, hint: 'Check its permissions.', cause });
    }
    return new Fault(`this cannot be read (${code ?? String(cause)})`, { path, hint: 'Check the path.', cause });
}
function notAFile(path, stats) {
    return stats.isDirectory()
        ? new Fault('this is a folder', { path, hint: 'Name a file in it.' })
        : new Fault('this is not a file', { path, hint: 'Name an article: Markdown, plain text or HTML.' });
}
function tooLarge(path, size) {
    const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
    return new Fault(`the file has ${megabytes(size)}, more than the ${megabytes(MOST_BYTES)} that are read`, {
        path,
        hint: 'Split it into articles.',
    });
}
function emptyFolder(path) {
    return new Fault('the folder holds no articles', {
        path,
        hint: `Put ${[...EXTENSIONS].join(', ')} files into ${basename(resolve(path))}/; names that start with a dot and READMEs do not count.`,
    });
}
