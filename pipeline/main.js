#!/usr/bin/env node
// Plain JavaScript, so that a Node that cannot run TypeScript can still say what is missing.
import { existsSync } from 'node:fs';

if (process.features.typescript) {
  await import('./start.js');
  // Node strips no types below node_modules: there the package brings JavaScript
  const isSource = existsSync(new URL('./cli.ts', import.meta.url));
  const { main } = await import(isSource ? './cli.ts' : '../dist/cli.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(
    `crossfoot: Node ${process.version} cannot run this: Node 22.18 or newer is needed. ` +
      'Either start it as `npm run --silent crossfoot -- …` after `npm ci`, which brings its own Node on Linux and Windows, ' +
      'or install Node 24 from https://nodejs.org.\n',
  );
  process.exitCode = 2;
}
