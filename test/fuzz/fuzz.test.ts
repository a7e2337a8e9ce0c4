import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trial } from './trial.ts';
import { run } from './worker.ts';

/** What `npm run fuzz` once broke on: a line a file, its name and its bytes. */
const found = readFileSync('test/fuzz/found.jsonl', 'utf8').split('\n').filter(Boolean);

test.each(found)('once broken: %s', async (line) => {
  const { path, base64 } = JSON.parse(line) as { path: string; base64: string };
  await expect(trial({ path, bytes: Buffer.from(base64, 'base64') }, true)).resolves.toMatch(/refused|rendered/);
});

test.each(['一', '9万', '9%', '9.', '9,', '$9', '三分之', '9月', '〇万'])('a row of %s without end', async (piece) => {
  const bytes = Buffer.from(`# 远山\n\n${piece.repeat(4000 / piece.length)}万亿\n`);
  await expect(trial({ path: 'a.md', bytes }, false)).resolves.toBe('read');
});

test('random, mutated and hostile files, the first of the run', { timeout: 300_000 }, async () => {
  const { outcomes, failures } = await run({ seed: 20250331, cases: 120 });
  expect(failures).toEqual([]);
  expect(outcomes.read + outcomes.rendered).toBeGreaterThan(50);
});
