import { execFileSync } from 'node:child_process';
import { Fault } from '../../model/fault.js';
import { isArticle } from '../../sources.js';
const MOST_BYTES = 512 * 1024 * 1024;
/** @returns the file that `REV:path` names; paths count from the current folder, as everywhere else on the command line */
export const readFromGit = (name) => git(name, ['show', '--no-textconv', objectOf(name)]);
/** @returns whether `REV:path` names a folder */
export const isFolderInGit = (name) => git(name, ['cat-file', '-t', objectOf(name)])
    .toString()
    .trim() === 'tree';
/** @returns the articles in the folder that `REV:path` names, links left aside */
export function folderFromGit(name) {
    const listing = git(name, ['ls-tree', '-rz', objectOf(name)]).toString();
    const articles = listing.split('\0').flatMap((line) => {
        const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        return hash && path && isArticle(path) ? [{ hash, path }] : [];
    });
    const bytes = blobs(name, [...new Set(articles.map(({ hash }) => hash))]);
    const home = name.replace(/\/+$/, '');
    return articles.map(({ hash, path }) => ({ name: path, path: `${home}/${path}`, bytes: bytes.get(hash) }));
}
/** Many objects, asked for at once. */
function blobs(name, hashes) {
    const answer = git(name, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
    const found = new Map();
    for (let at = 0; at < answer.length;) {
        const head = answer.indexOf('\n', at);
        const [hash, , size] = answer.toString('latin1', at, head).split(' ');
        found.set(hash, answer.subarray(head + 1, head + 1 + Number(size)));
        at = head + 2 + Number(size);
    }
    return found;
}
function objectOf(name) {
    const colon = name.indexOf(':');
    const [revision, path] = [name.slice(0, colon), name.slice(colon + 1)];
    if (revision.startsWith('-'))
        throw new Fault('this is no revision', { path: name, hint: HINT });
    return `${revision}:${path.startsWith('/') ? path : `./${path}`}`;
}
const HINT = 'Name a file or folder, or REVISION:path as in HEAD~1:sources/report.md, inside a git repository.';
function git(name, args, input = '') {
    try {
        return execFileSync('git', args, { input, maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'pipe'] });
    }
    catch (cause) {
        const said = String(cause.stderr ?? '').trim();
        throw new Fault(said === '' ? 'git is not there to ask' : said, { path: name, hint: HINT, cause });
    }
}
