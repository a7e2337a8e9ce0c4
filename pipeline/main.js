#!/usr/bin/env node
// Plain JavaScript, so that a Node that cannot run TypeScript can still say what is missing.
if (process.features.typescript) {
  const { entry, settle } = await import('./start/index.js');
  const { main } = await import(entry('cli'));
  process.exitCode = await main(process.argv.slice(2));
  await settle();
} else {
  process.stderr.write(
    `crossfoot: Node ${process.version} cannot run this: Node 22.18 or newer is needed. ` +
      'Either start it as `npm run --silent crossfoot -- …` after `npm ci`, which brings its own Node on Linux and Windows, ' +
      'or install Node 24 from https://nodejs.org.\n',
  );
  process.exitCode = 2;
}
