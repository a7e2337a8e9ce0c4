import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheDir } from '../../host/cache-dir.ts';
import { unpackHeadlessShell } from './headless-shell.ts';
import { firstLine } from './words.ts';

/** A browser that may be there. */
export interface Candidate {
  executable: string;
  libraries?: string;
  /** chrome-headless-shell takes other arguments than a whole Chrome */
  shell: boolean;
}

/**
 * Browsers, the best first: `PUPPETEER_EXECUTABLE_PATH` (alone, where it is set), the headless shell of the package, Puppeteer's
 * own download, a Chrome or Chromium of the system.
 * @param tried gets a line for each place where there is none
 */
export async function* candidates(environment: NodeJS.ProcessEnv, tried: string[]): AsyncGenerator<Candidate> {
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
