// Our code and its packages in a few files, in place of a thousand: kept in the cache, used as long as it is made of what is there.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, ROOT } from './places.js';

export const sha256 = (content) => hash('sha256', content);

/** Of everything that a bundle is made of, as far as the file system tells; null where packages are not installed by npm beside us. */
export function stampOf() {
  const at = (path) => fileURLToPath(new URL(path, ROOT));
  try {
    const files = readdirSync(at('pipeline'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    const stats = [...paths, at('package.json'), at('node_modules/.package-lock.json')].map((path) => {
      const { size, mtimeMs, ctimeMs } = statSync(path);
      return [path, size, mtimeMs, ctimeMs];
    });
    return sha256(JSON.stringify([process.version, stats])).slice(0, 32);
  } catch {
    return null;
  }
}

/** Where a bundle of that stamp is. */
export const folderOf = (stamp) => join(CACHE, `bundle-${stamp}`);

/**
 * @returns {string | null} its folder; null where there is no bundle of what is there now, or where a byte of it is not as it was
 *   written
 */
export function findBundle() {
  const stamp = stampOf();
  if (!stamp) return null;
  const folder = folderOf(stamp);
  try {
    const files = Object.entries(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
    const whole = files.every(([name, hash]) => sha256(readFileSync(join(folder, name))) === hash);
    return whole ? folder : null;
  } catch {
    return null;
  }
}
