import { join } from 'node:path';
import { Fault } from '../model/fault.js';
import { candidates } from './browser/find.js';
import { browserFolder, own, removeFolder } from './browser/owned.js';
import { firstLine } from './browser/words.js';
import { cacheDir } from './cache-dir.js';
import { fontEnvironment } from './fonts.js';
const LAUNCH_TIMEOUT = 30_000;
const ARGUMENTS = [
    '--disable-gpu',
    '--disable-webgl',
    '--disable-software-rasterizer',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-remote-fonts-fallback',
    '--font-render-hinting=none',
    '--lang=en-US',
    '--no-default-browser-check',
    '--no-pings',
    // nothing has a name to connect to, whatever a document tries
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disk-cache-size=1',
];
/**
 * Starts a browser, the first that runs of those that are found (see browser/find.ts).
 * @throws {Fault} exit status 3, with every place tried and why not
 */
export async function launchBrowser(environment = process.env) {
    const tried = [];
    for await (const candidate of candidates(environment, tried)) {
        try {
            return await start(candidate, environment);
        }
        catch (error) {
            tried.push(`${candidate.executable}: ${firstLine(error)}`);
        }
    }
    const set = environment.PUPPETEER_EXECUTABLE_PATH;
    throw new Fault(`no browser could be started to print the PDF; tried:\n${tried.map((t) => `  ${t}`).join('\n')}`, {
        path: set ?? 'browser',
        hint: set
            ? 'Let PUPPETEER_EXECUTABLE_PATH name a Chrome, Chromium or chrome-headless-shell that runs here, or unset it.'
            : 'Run `npm ci` again, or install Chromium and let PUPPETEER_EXECUTABLE_PATH name it; --format md,html needs no browser.',
        exitCode: 3,
    });
}
/** Starts with the sandbox, and without it only where the system has said no to it. */
async function start(candidate, environment) {
    if (process.getuid?.() === 0)
        return launch(candidate, environment, false);
    try {
        return await launch(candidate, environment, true);
    }
    catch (error) {
        if (!/sandbox|namespace|zygote/i.test(String(error)))
            throw error;
        return launch(candidate, environment, false);
    }
}
async function launch(candidate, environment, sandboxed) {
    const folder = browserFolder();
    try {
        const fonts = fontEnvironment(cacheDir(environment));
        const { default: puppeteer } = await import('puppeteer');
        const browser = await puppeteer.launch({
            executablePath: candidate.executable,
            headless: candidate.shell ? 'shell' : true,
            // a pipe, not a port: nobody else can connect, and a browser whose pipe breaks ends itself
            pipe: true,
            userDataDir: join(folder, 'profile'),
            args: sandboxed ? ARGUMENTS : [...ARGUMENTS, '--no-sandbox'],
            env: { ...bare(environment, folder), ...fonts, ...libraries(candidate, environment) },
            handleSIGINT: false,
            handleSIGTERM: false,
            handleSIGHUP: false,
            timeout: LAUNCH_TIMEOUT,
        });
        const { executable } = candidate;
        return { browser, executable, sandboxed, hasFonts: fonts !== null, close: own(browser, folder) };
    }
    catch (error) {
        removeFolder(folder);
        throw error;
    }
}
/** Nothing of the caller's environment but what a program needs to start: no token reaches the browser. */
function bare(environment, folder) {
    const { PATH, LANG, SystemRoot, ProgramFiles } = environment;
    return { PATH, LANG, SystemRoot, ProgramFiles, HOME: folder, TMPDIR: folder, TEMP: folder, TMP: folder, TZ: 'UTC' };
}
function libraries(candidate, environment) {
    const path = [candidate.libraries, environment.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return path ? { LD_LIBRARY_PATH: path } : {};
}
