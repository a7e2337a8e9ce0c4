import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { cacheDir } from '../host/cache-dir.ts';
import { Fault } from '../model/fault.ts';
import { type Candidate, candidates } from './browser/find.ts';
import { browserFolder, own, removeFolder } from './browser/owned.ts';
import { firstLine } from './browser/words.ts';
import { fontEnvironment } from './fonts.ts';

/** A running browser that owns one temporary folder and goes with it. */
export interface Launched {
  browser: Browser;
  executable: string;
  /** false only where the system refuses: as root, or without user namespaces */
  sandboxed: boolean;
  /** whether the fonts of the package are found by name; where not, a document has to bring its own */
  hasFonts: boolean;
  /** Ends the browser and removes its folder. Never throws. */
  close(): Promise<void>;
}

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
  '--disk-cache-size=1',
];

/** Nothing has a name to connect to, whatever a document tries. */
const reach = (host: string | null) =>
  `--host-resolver-rules=MAP * ~NOTFOUND${host === null ? '' : `, EXCLUDE ${host}`}`;

/**
 * Starts a browser, the first that runs of those that are found (see browser/find.ts).
 * @param host for tests: the one that can be reached, where there is one
 * @throws {Fault} exit status 3, with every place tried and why not
 */
export async function launchBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  host: string | null = null,
): Promise<Launched> {
  const tried: string[] = [];
  for await (const candidate of candidates(environment, tried)) {
    try {
      return await start(candidate, environment, host);
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

/** Starts with the sandbox, and without it only where the system has said no to it. */
async function start(candidate: Candidate, environment: NodeJS.ProcessEnv, host: string | null): Promise<Launched> {
  const boxed = [...ARGUMENTS, reach(host)];
  const unboxed = [...boxed, '--no-sandbox'];
  if (process.getuid?.() === 0) return launch(candidate, environment, unboxed);
  try {
    return await launch(candidate, environment, boxed);
  } catch (error) {
    if (!/sandbox|namespace|zygote/i.test(String(error))) throw error;
    return launch(candidate, environment, unboxed);
  }
}

async function launch(candidate: Candidate, environment: NodeJS.ProcessEnv, args: string[]): Promise<Launched> {
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
      args,
      env: { ...bare(environment, folder), ...fonts, ...libraries(candidate, environment) },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: LAUNCH_TIMEOUT,
    });
    const { executable } = candidate;
    const sandboxed = !args.includes('--no-sandbox');
    return { browser, executable, sandboxed, hasFonts: fonts !== null, close: own(browser, folder) };
  } catch (error) {
    removeFolder(folder);
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
