import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBundle, folderOf, sha256, stampOf } from './bundle.js';
import { CACHE, ROOT } from './places.js';

const PROGRAMS = ['cli', 'render/press-process', 'render/pdf', 'render/document'];
/** They look for files of their own. */
const EXTERNAL = ['@sparticuz/chromium', 'subset-font'];
const RULES = fileURLToPath(new URL('pipeline/check/rules/index.ts', ROOT));
const DAY = 86_400_000;

/**
 * Makes a bundle of what is there, the second time that it is called for it: code that changes from run to run is never bundled.
 * Where that cannot be (no bundler, nowhere to write), everything works as it did.
 */
export async function bundleIfSeen() {
  const stamp = stampOf();
  if (!stamp) return;
  const seen = join(CACHE, 'seen');
  try {
    if (readIfThere(seen) === stamp) await make(stamp);
    else writeFileSync(seen, stamp);
  } catch {
    // nothing depends on it
  }
}

async function make(stamp) {
  const fresh = `${folderOf(stamp)}.${process.pid}`;
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: Object.fromEntries(PROGRAMS.map((name) => [name, fileURLToPath(new URL(`pipeline/${name}.ts`, ROOT))])),
    platform: 'node',
    external: EXTERNAL,
    logLevel: 'silent',
    plugins: [{ name: 'places', transform: (code, path) => transform(code, path) }],
  });
  try {
    const names = { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' };
    const { output } = await bundle.generate({ format: 'esm', comments: false, ...names });
    const files = {};
    for (const { fileName, code } of output) {
      const path = join(fresh, fileName);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
      files[fileName] = sha256(code);
    }
    writeFileSync(join(fresh, 'index.json'), JSON.stringify(files));
    // what changed meanwhile may be in it by half; what another run made meanwhile stays, and what is damaged goes
    if (stampOf() !== stamp || findBundle()) return;
    rmSync(folderOf(stamp), { recursive: true, force: true });
    renameSync(fresh, folderOf(stamp));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    await bundle.close();
  }
  sweep(folderOf(stamp));
}

/** A module keeps its place, by which it finds files and packages; and the folder of rules is listed now, not when they are run. */
function transform(code, path) {
  if (path === RULES) {
    const names = readdirSync(dirname(RULES)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const imports = names.sort().map((name, i) => `import { rule as rule${i} } from './${name}';\n`);
    return { code: `${imports.join('')}export const rules = [${names.map((_, i) => `rule${i}`)}];\n` };
  }
  if (!/import\.meta\.(?:url|filename|dirname)/.test(code)) return null;
  return {
    code: code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.filename', JSON.stringify(path))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
  };
}

/** Bundles of other code go after a day: a run that began with one may still load from it. */
function sweep(own) {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (name.startsWith('bundle-') && path !== own && Date.now() - statSync(path).mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
