import { once } from 'node:events';
import { startDev } from '../dev/index.ts';
import type { DevOptions } from '../model/options.ts';

/** Runs until it is interrupted. */
export async function run(options: DevOptions): Promise<number> {
  const { url, close } = await startDev(options);
  process.stdout.write(`${url} shows the library, and follows every change; Ctrl-C ends it\n`);
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  await close();
  return 0;
}
