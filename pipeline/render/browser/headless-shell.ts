import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { isAlive } from '../../host/alive.ts';

/** An executable and the folder of libraries that it may lack. */
export interface HeadlessShell {
  executable: string;
  libraries: string;
}

const CHUNK = 1 << 22;
const STAMP = 'complete.json';

/**
 * The headless shell that comes in a package, unpacked once into `cache`. Safe with any number of processes at once: each
 * unpacks beside the place and renames; the first wins. A folder that is not whole, by the names, sizes and times noted when it
 * was finished, is made again.
 * @param fresh distrust what is there: unpack again
 * @returns null where the package has nothing for this platform
 * @throws what the file system or a damaged archive throws
 */
export async function unpackHeadlessShell(cache: string, fresh = false): Promise<HeadlessShell | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const archives = await findArchives();
  if (!archives) return null;
  const home = join(cache, `headless-shell-${archives.version}-${archives.size}`);
  const shell = { executable: join(home, 'headless-shell'), libraries: join(home, 'lib') };
  if (!fresh && (await isWhole(home))) return shell;

  await sweep(cache);
  const temporary = await mkdtemp(`${home}.${process.pid}-`);
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(archives.folder, 'chromium.br'), { highWaterMark: CHUNK }),
        createBrotliDecompress({ chunkSize: CHUNK }),
        createWriteStream(join(temporary, 'headless-shell'), { mode: 0o700, highWaterMark: CHUNK }),
      ),
      unpackTar(join(archives.folder, 'al2023.tar.br'), temporary),
    ]);
    await writeFile(join(temporary, STAMP), JSON.stringify(await inventory(temporary)));
    await swapIn(temporary, home, fresh);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return shell;
}

async function findArchives(): Promise<{ folder: string; version: string; size: number } | null> {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const root = join(dirname(entry), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const { size } = await lstat(join(root, 'bin', 'chromium.br'));
    return { folder: join(root, 'bin'), version, size };
  } catch {
    return null;
  }
}

async function unpackTar(archive: string, folder: string): Promise<void> {
  const { unpackTar } = await import('modern-tar/fs');
  await pipeline(createReadStream(archive), createBrotliDecompress(), unpackTar(folder));
}

/** Every file below `folder` with its size and time of change: a file that was cut short or written to is told by them. */
async function inventory(folder: string): Promise<Record<string, [size: number, changed: number]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== STAMP);
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const stats = await Promise.all(paths.map((path) => lstat(path)));
  return Object.fromEntries(paths.map((path, i) => [relative(folder, path), [stats[i]!.size, stats[i]!.mtimeMs]]));
}

async function isWhole(home: string): Promise<boolean> {
  try {
    const [stamp, found] = await Promise.all([readFile(join(home, STAMP), 'utf8'), inventory(home)]);
    return stamp === JSON.stringify(found);
  } catch {
    return false;
  }
}

/** Moves the finished folder into place; where another process was first and its folder is whole, that one stays. */
async function swapIn(temporary: string, home: string, fresh: boolean): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(temporary, home);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (attempt === 3 || (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR')) throw error;
    }
    if (!(fresh && attempt === 0) && (await isWhole(home))) return;
    // aside first: removing in place would pull files from under a browser that another process is starting
    const aside = await mkdtemp(`${home}.${process.pid}-`);
    await rename(home, join(aside, 'old')).catch(() => {});
    await rm(aside, { recursive: true, force: true });
  }
}

/** Removes what killed runs left. */
async function sweep(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const owner = /^headless-shell-.*\.(\d+)-\w{6}$/.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await rm(join(cache, name), { recursive: true, force: true });
  }
}
