import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from '../alive.js';
import { Fault } from '../model/fault.js';
/** Temporary names: `.<id>.new.<pid>` is being written, `.<id>.old.<pid>` was moved out of the way. */
const TEMPORARY = /^\.(.+)\.(new|old)\.(\d+)$/;
/**
 * Makes `<out>/<id>` hold exactly these files. They are written beside it and moved in; until then, and where anything fails, what
 * was there stays whole. A folder that holds them already is not touched.
 * @throws {Fault} where a folder of that name is not one of ours
 */
export function replaceFolder(out, id, files) {
    const home = join(out, id);
    if (existsSync(home) && !isOurs(home))
        throw new Fault('this folder is in the way and is no briefing of ours', {
            path: home,
            hint: 'Move it, or choose another folder with --out.',
        });
    if (holds(home, files))
        return;
    const fresh = join(out, `.${id}.new.${process.pid}`);
    const old = join(out, `.${id}.old.${process.pid}`);
    try {
        rmSync(fresh, { recursive: true, force: true });
        for (const [name, content] of files) {
            mkdirSync(dirname(join(fresh, name)), { recursive: true });
            writeFileSync(join(fresh, name), content);
        }
        // both at once and without a pause; a run killed between the two is put right by the next (`recover`)
        if (existsSync(home))
            renameSync(home, old);
        renameSync(fresh, home);
    }
    catch (error) {
        if (existsSync(old) && !existsSync(home))
            renameSync(old, home);
        throw error;
    }
    finally {
        rmSync(fresh, { recursive: true, force: true });
        rmSync(old, { recursive: true, force: true });
    }
}
/** Puts right what a killed run left: a folder moved away comes back, one half written goes. */
export function recover(out) {
    for (const name of readdirSync(out)) {
        const [, id, kind, pid] = TEMPORARY.exec(name) ?? [];
        if (!id) {
            if (/^\..+\.\d+$/.test(name) && !isAlive(Number(name.split('.').at(-1))))
                rmSync(join(out, name), { force: true, recursive: true });
            continue;
        }
        if (isAlive(Number(pid)) && Number(pid) !== process.pid)
            continue;
        if (kind === 'old' && !existsSync(join(out, id)))
            renameSync(join(out, name), join(out, id));
        else
            rmSync(join(out, name), { recursive: true, force: true });
    }
}
/** An empty folder, or one that holds what we write. */
const isOurs = (folder) => {
    const names = readdirSync(folder);
    return names.length === 0 || (names.includes('facts.json') && names.includes('findings.json'));
};
function holds(home, files) {
    try {
        const names = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        if (names.length !== files.size)
            return false;
        return [...files].every(([name, content]) => Buffer.from(content).equals(readFileSync(join(home, name))));
    }
    catch {
        return false;
    }
}
/** Writes one file under `out` in full, then moves it over what was there; a file that is the same already is not touched. */
export function replaceFile(out, name, text) {
    const path = join(out, name);
    const fresh = join(out, `.file.new.${process.pid}`);
    if (existsSync(path) && readFileSync(path, 'utf8') === text)
        return;
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(fresh, text);
        renameSync(fresh, path);
    }
    finally {
        rmSync(fresh, { force: true });
    }
}
