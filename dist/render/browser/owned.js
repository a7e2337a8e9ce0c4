import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../alive.js';
const PREFIX = 'crossfoot-browser-';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The one folder of a browser: its profile, its home, its temporary files. */
export function browserFolder() {
    sweep();
    return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}
export const removeFolder = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
/**
 * Ties a browser to this process: it ends with a close, an exit or a signal, and its folder with it.
 * @returns what ends both: the browser has nothing to save, so it is killed, and is gone when the promise resolves
 */
export function own(browser, folder) {
    const child = browser.process();
    const kill = () => {
        try {
            // the whole group: a renderer that hangs outlives the browser it belongs to
            if (child?.pid)
                process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
        }
        catch {
            // they are gone
        }
        try {
            removeFolder(folder);
        }
        catch {
            // swept by the next launch
        }
    };
    const onSignal = (signal) => {
        kill();
        release();
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const release = () => {
        process.off('exit', kill);
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
    process.on('exit', kill);
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    const close = async () => {
        if (child && child.exitCode === null && child.signalCode === null) {
            const gone = new Promise((resolve) => child.once('exit', resolve));
            kill();
            await Promise.race([gone, pause(2_000)]);
        }
        kill();
        release();
    };
    let closing;
    return () => {
        closing ??= close();
        return closing;
    };
}
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
/** Removes the folders of browsers whose run was killed. */
function sweep() {
    for (const name of readdirSync(tmpdir())) {
        if (!name.startsWith(PREFIX) || isAlive(Number.parseInt(name.slice(PREFIX.length), 10)))
            continue;
        try {
            rmSync(join(tmpdir(), name), { recursive: true, force: true });
        }
        catch {
            // somebody else's
        }
    }
}
