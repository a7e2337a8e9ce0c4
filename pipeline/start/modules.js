import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { basename } from 'node:path';
import { CACHE, ROOT } from './places.js';

/**
 * To look for a module takes half of the time that it takes to load it, and we have a thousand. What is imported by a path lies
 * there; where a package lies stays the same until packages are installed again.
 */
export function rememberModules() {
  const file = `${CACHE}modules-${basename(process.argv[1] ?? '')}.json`;
  const stamp = stampOf('node_modules/.package-lock.json');
  if (!module.registerHooks || !stamp) return;
  const known = readKnown(file, stamp);
  let isNew = false;
  module.registerHooks({
    resolve(specifier, context, next) {
      const { parentURL, conditions } = context;
      if (!parentURL?.startsWith(ROOT)) return next(specifier, context);
      const from = parentURL.slice(ROOT.length);
      if (specifier[0] === '.' && specifier.endsWith('.ts') && from.startsWith('pipeline/'))
        return { url: new URL(specifier, parentURL).href, format: 'module-typescript', shortCircuit: true };
      const way = conditions.includes('import') ? 'import' : 'require';
      const key = `${way} ${specifier} ${from}`;
      if (known[key]) return { url: ROOT + known[key][0], format: known[key][1], shortCircuit: true };
      const found = next(specifier, context);
      if (found.url.startsWith(`${ROOT}node_modules/`) && found.format) {
        known[key] = [found.url.slice(ROOT.length), found.format];
        isNew = true;
      }
      return found;
    },
  });
  process.on('exit', () => {
    if (isNew) keep(file, JSON.stringify({ stamp, known }));
  });
}

/** Of the packages and of Node, whose rules these are; null where packages are not installed by npm beside us. */
function stampOf(lock) {
  const stat = statSync(new URL(lock, ROOT), { throwIfNoEntry: false });
  return stat ? `${process.version} ${stat.size} ${stat.mtimeMs}` : null;
}

function readKnown(file, stamp) {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8'));
    return read.stamp === stamp ? read.known : {};
  } catch {
    return {};
  }
}

function keep(file, text) {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // the next start takes longer, nothing else
  }
}
