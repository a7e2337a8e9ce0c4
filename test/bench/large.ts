import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ratio, table } from './measure.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const CHILD = fileURLToPath(new URL('large-child.ts', import.meta.url));

/** From 10 KB to 10 MB all the way to findings, each in a process of its own: processor time per byte, and the most memory held. */
export async function large(): Promise<string> {
  const rows = [['bytes', 'cost per byte', 'peak memory']];
  let base: number | null = null;
  for (const size of SIZES) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, `${size}`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${CHILD} ${size}: exit ${status}: ${stderr}`);
    const { bytes, milliseconds, peak } = JSON.parse(stdout);
    base ??= milliseconds / bytes;
    rows.push([bytes.toLocaleString('en'), ratio(milliseconds / bytes / base), `${Math.round(peak / 2 ** 20)} MiB`]);
  }
  return table(rows);
}
