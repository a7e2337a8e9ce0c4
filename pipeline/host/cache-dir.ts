import { lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of this user's that outlives a run, for what is dear to make and the same for every project: the unpacked
 * browser, the font index, font subsets. `CROSSFOOT_CACHE`, else the system's cache folder, else the temporary one.
 * @returns an absolute path of a folder that exists and can be written
 * @throws what the file system throws where not even a temporary folder can be made
 */
export function cacheDir(environment: NodeJS.ProcessEnv = process.env): string {
  const wanted = places(environment);
  const key = wanted.join('\n');
  // never a guessable shared folder that somebody else may have filled
  const folder = found.get(key) ?? wanted.find(usable) ?? mkdtempSync(join(tmpdir(), 'crossfoot-'));
  found.set(key, folder);
  return folder;
}

/** Where it was found, for the places where it may be: a look costs a file made and removed. */
const found = new Map<string, string>();

function places(environment: NodeJS.ProcessEnv): string[] {
  if (environment.CROSSFOOT_CACHE) return [environment.CROSSFOOT_CACHE];
  const all: string[] = [];
  const add = (base: string | undefined, ...rest: string[]) => base && all.push(join(base, ...rest));
  if (process.platform === 'win32') add(environment.LOCALAPPDATA, 'crossfoot', 'cache');
  else if (process.platform === 'darwin') add(homedir(), 'Library', 'Caches', 'crossfoot');
  else add(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crossfoot');
  add(tmpdir(), `crossfoot-${process.getuid?.() ?? 'cache'}`);
  return all;
}

/** Whether the folder is ours alone (what lies in it will be run) and takes a file. */
function usable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stat = lstatSync(folder);
    if (!stat.isDirectory()) return false;
    if (process.getuid && (stat.uid !== process.getuid() || (stat.mode & 0o022) !== 0)) return false;
    rmSync(mkdtempSync(join(folder, '.try-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
}
