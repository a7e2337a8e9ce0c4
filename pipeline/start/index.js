// Loaded first by every process of ours: keeps what Node would find out anew at each start. Plain JavaScript, as main.js is.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { findBundle } from './bundle.js';
import { rememberModules } from './modules.js';
import { CACHE, ROOT } from './places.js';

module.enableCompileCache?.(CACHE);

// Node strips no types below node_modules: there the package brings JavaScript
const isSource = existsSync(new URL('pipeline/cli.ts', ROOT));
/** Node's own switch for what it keeps is ours too; what follows changes in its code has to run from it. */
const wanted = isSource && !process.env.NODE_DISABLE_COMPILE_CACHE && process.argv[2] !== 'dev';
const bundle = wanted ? findBundle() : null;
if (!bundle) rememberModules();

/**
 * @param {'cli' | 'render/press-process'} name a program of ours, as its path in pipeline/
 * @returns {string} the URL to import it from
 */
export const entry = (name) =>
  bundle?.(name) ?? new URL(isSource ? `pipeline/${name}.ts` : `dist/${name}.js`, ROOT).href;

/** After a build: what was loaded piece by piece twice is loaded as a whole from then on. */
export async function settle() {
  if (!wanted || bundle || process.argv[2] !== 'build') return;
  const { bundleIfSeen } = await import('./make-bundle.js');
  await bundleIfSeen();
}
