// Loaded first by every process of ours: keeps what Node would find out anew at each start. Plain JavaScript, as main.js is.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { CACHE, ROOT } from './places.js';

module.enableCompileCache?.(CACHE);

// Node strips no types below node_modules: there the package brings JavaScript
const isSource = existsSync(new URL('pipeline/cli.ts', ROOT));
/** Node's own switch for what it keeps is ours too; what follows changes in its code has to run from it. */
const wanted = isSource && !process.env.NODE_DISABLE_COMPILE_CACHE && process.argv[2] !== 'dev';

/** The folder of a bundle; a process that another of ours starts is handed the one that was looked through a moment ago. */
const isHanded = process.argv[1]?.endsWith('press.js');
const bundle = isHanded ? process.env.CROSSFOOT_BUNDLE : wanted ? (await import('./bundle.js')).findBundle() : null;
if (bundle) process.env.CROSSFOOT_BUNDLE = bundle;
else {
  delete process.env.CROSSFOOT_BUNDLE;
  (await import('./modules.js')).rememberModules();
}

/**
 * @param {string} name a program of ours, as its path in pipeline/
 * @returns {string} the URL to import it from
 */
export function entry(name) {
  if (bundle) return pathToFileURL(`${bundle}/${name}.mjs`).href;
  return new URL(isSource ? `pipeline/${name}.ts` : `dist/${name}.js`, ROOT).href;
}

/** After a build: what was loaded piece by piece twice is loaded as a whole from then on. */
export async function settle() {
  if (!wanted || bundle || process.argv[2] !== 'build') return;
  const { bundleIfSeen } = await import('./make-bundle.js');
  await bundleIfSeen();
}
