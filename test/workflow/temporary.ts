import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** Takes all of them away. */
export function removeTemporary(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder that is there until `removeTemporary`. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `crossfoot-${name}-`));
  made.push(folder);
  return folder;
}
