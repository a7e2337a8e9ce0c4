import { readFileSync } from 'node:fs';

/** The parts, each after those that it imports from. */
const PARTS = ['page', 'highlight', 'evidence', 'filter', 'keys'];

/**
 * What the page does beyond what a page without a script does: of all evidence it shows what is asked for, and it filters.
 * Everything it shows is already in the document; it makes no markup. The parts are modules; in the one file they are one
 * script, for a file opened from disk may load no module.
 */
export const SCRIPT = [
  "document.documentElement.className = 'js';",
  "addEventListener('DOMContentLoaded', () => {",
  ...PARTS.map((name) => withoutModules(readFileSync(new URL(`./${name}.js`, import.meta.url), 'utf8'))),
  'fromAddress();',
  '});\n',
].join('\n');

/** Imports taken out, what is exported declared. */
function withoutModules(code: string): string {
  return code.replace(/^import [^;]*;\n/gm, '').replace(/^export (?=const |function )/gm, '');
}
