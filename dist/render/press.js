import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../model/fault.js';
class Ended extends Error {
}
const CHILD = fileURLToPath(new URL(`./press-process${extname(import.meta.filename)}`, import.meta.url));
const PATIENCE = 5_000;
/**
 * Starts the process and its browser and returns at once. It ends with this one, however this one ends: then its channel breaks.
 * @param child the program, for tests
 */
export function startPress(child = CHILD) {
    let running = open(child);
    let closed = false;
    return {
        async make(order) {
            const used = running;
            try {
                return await used.make(order);
            }
            catch (error) {
                if (closed || !(error instanceof Ended))
                    throw error;
            }
            if (running === used)
                running = open(child);
            return running.make(order).catch((error) => {
                throw error instanceof Ended ? lost(order) : error;
            });
        },
        close() {
            closed = true;
            return running.close();
        },
    };
}
function open(program) {
    const waiting = new Map();
    const cache = getCompileCacheDir();
    const child = fork(program, {
        execArgv: [],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: cache ? { ...process.env, NODE_COMPILE_CACHE: cache } : process.env,
    });
    let count = 0;
    let gone = false;
    child.on('message', (reply) => {
        const { resolve, reject } = waiting.get(reply.id) ?? {};
        waiting.delete(reply.id);
        if (reply.document)
            resolve?.(reply.document);
        else
            reject?.(reply.fault ? new Fault(reply.fault.message, reply.fault) : new Error(reply.error));
    });
    const end = () => {
        gone = true;
        for (const { reject } of waiting.values())
            reject(new Ended());
        waiting.clear();
    };
    child.on('error', end);
    child.on('exit', end);
    return {
        make: (order) => new Promise((resolve, reject) => {
            if (gone)
                return reject(new Ended());
            waiting.set(++count, { resolve, reject });
            child.send({ id: count, order }, (error) => error && reject(new Ended()));
        }),
        close: () => (gone ? Promise.resolve() : ended(child)),
    };
}
async function ended(child) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected)
        child.disconnect();
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await gone;
    clearTimeout(timer);
}
const lost = ({ pdf }) => new Fault('the process that prints ended twice', {
    path: pdf?.name ?? 'press',
    hint: 'Look for a lack of memory; --format md,html needs no browser.',
    exitCode: 3,
});
