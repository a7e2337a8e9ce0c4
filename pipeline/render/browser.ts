import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser } from 'puppeteer';
import { isAlive } from '../alive.ts';
import { Fault } from '../model/fault.ts';
import { cacheDir } from './cache-dir.ts';
import { fontEnvironment } from './fonts.ts';
import { unpackHeadlessShell } from './headless-shell.ts';

/** A running browser that owns one temporary folder and goes with it. */
export interface Launched {
  browser: Browser;
  executable: string;
  /** false only where the system refuses: as root, or without user namespaces */
  sandboxed: boolean;
  /** whether the fonts of the package are found by name; where not, a document has to bring its own */
  hasFonts: boolean;
  /** Ends the browser, after two seconds or at once by force, and removes its folder. Never throws. */
  close(force?: boolean): Promise<void>;
}

interface Candidate {
  executable: string;
  libraries?: string;
  /** chrome-headless-shell takes other arguments than a whole Chrome */
  shell: boolean;
}

const LAUNCH_TIMEOUT = 30_000;
const PREFIX = 'crossfoot-browser-';

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
 * Starts a browser, the first that runs of: `PUPPETEER_EXECUTABLE_PATH` (alone, where it is set), the headless shell of the
 * package, Puppeteer's own download, a Chrome or Chromium of the system.
 * @throws {Fault} exit status 3, with every place tried and why not
 */
export async function launchBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Launched> {
  const tried: string[] = [];
  for await (const candidate of candidates(environment, tried)) {
    try {
      return await start(candidate, environment);
    } catch (error) {
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

async function* candidates(environment: NodeJS.ProcessEnv, tried: string[]): AsyncGenerator<Candidate> {
  const set = environment.PUPPETEER_EXECUTABLE_PATH;
  if (set) {
    if (await isExecutable(set)) yield { executable: set, shell: /headless[-_]?shell/i.test(set) };
    else tried.push(`${set} (PUPPETEER_EXECUTABLE_PATH): not an executable file`);
    return;
  }
  yield* packaged(environment, tried);
  yield* downloaded(tried);
  yield* installed(environment, tried);
}

async function* packaged(environment: NodeJS.ProcessEnv, tried: string[]): AsyncGenerator<Candidate> {
  for (const fresh of [false, true]) {
    try {
      const shell = await unpackHeadlessShell(cacheDir(environment), fresh);
      if (!shell) tried.push('the shell in @sparticuz/chromium: installed for Linux on x64 only');
      if (!shell) return;
      yield { ...shell, shell: true };
    } catch (error) {
      tried.push(`the shell in @sparticuz/chromium: ${firstLine(error)}`);
    }
  }
}

async function* downloaded(tried: string[]): AsyncGenerator<Candidate> {
  const { default: puppeteer } = await import('puppeteer');
  for (const headless of ['shell', true] as const) {
    const executable = await Promise.resolve()
      .then(() => puppeteer.executablePath({ headless }))
      .catch(() => null);
    if (executable && (await isExecutable(executable))) yield { executable, shell: headless === 'shell' };
    else tried.push(`${executable ?? 'the download of Puppeteer'}: not there`);
  }
}

const INSTALLED: Record<string, string[]> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((base) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => `${process.env[base] ?? `%${base}%`}\\${path}`,
    ),
  ),
};
const COMMANDS = ['chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

async function* installed(environment: NodeJS.ProcessEnv, tried: string[]): AsyncGenerator<Candidate> {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = INSTALLED[process.platform] ?? COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  let found = false;
  for (const executable of paths) {
    if (!(await isExecutable(executable))) continue;
    found = true;
    yield { executable, shell: executable.includes('headless-shell') };
  }
  if (!found)
    tried.push(`${INSTALLED[process.platform]?.join(', ') ?? `${COMMANDS.join(', ')} on the PATH`}: not there`);
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Starts with the sandbox, and without it only where the system has said no to it. */
async function start(candidate: Candidate, environment: NodeJS.ProcessEnv): Promise<Launched> {
  if (process.getuid?.() === 0) return launch(candidate, environment, false);
  try {
    return await launch(candidate, environment, true);
  } catch (error) {
    if (!/sandbox|namespace|zygote/i.test(String(error))) throw error;
    return launch(candidate, environment, false);
  }
}

async function launch(candidate: Candidate, environment: NodeJS.ProcessEnv, sandboxed: boolean): Promise<Launched> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
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
    return owned(browser, candidate, sandboxed, fonts !== null, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** Nothing of the caller's environment but what a program needs to start: no token reaches the browser. */
function bare(environment: NodeJS.ProcessEnv, folder: string): Record<string, string | undefined> {
  const { PATH, LANG, SystemRoot, ProgramFiles } = environment;
  return { PATH, LANG, SystemRoot, ProgramFiles, HOME: folder, TMPDIR: folder, TEMP: folder, TMP: folder, TZ: 'UTC' };
}

function libraries(candidate: Candidate, environment: NodeJS.ProcessEnv): Record<string, string> {
  const path = [candidate.libraries, environment.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return path ? { LD_LIBRARY_PATH: path } : {};
}

/** Ties the browser to this process: it ends with a close, an exit or a signal, and its folder with it. */
function owned(
  browser: Browser,
  candidate: Candidate,
  sandboxed: boolean,
  hasFonts: boolean,
  remove: () => void,
): Launched {
  const child = browser.process();
  const kill = () => {
    try {
      // the whole group: a renderer that hangs outlives the browser it belongs to
      if (child?.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // they are gone
    }
    try {
      remove();
    } catch {
      // swept by the next launch
    }
  };
  const onSignal = (signal: NodeJS.Signals) => {
    kill();
    release();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', kill);
  for (const signal of SIGNALS) process.on(signal, onSignal);

  const close = async (force: boolean) => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (force) kill();
      else browser.close().catch(() => {});
      await Promise.race([gone, pause(2_000)]);
    }
    kill();
    release();
  };
  let closing: Promise<void> | undefined;
  return {
    browser,
    executable: candidate.executable,
    sandboxed,
    hasFonts,
    close: (force = false) => {
      closing ??= close(force);
      return closing;
    },
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** Removes the folders of browsers whose run was killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // somebody else's
    }
  }
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && line !== 'stderr:')
    .slice(0, 2)
    .join(' ');
}
