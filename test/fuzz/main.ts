// npm run fuzz [-- --cases N --seed S]: random, mutated and hostile files through all stages; the same cases for the same seed.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Result } from './worker.ts';

const CHUNK = 500;
/** Milliseconds after which a chunk is taken to hang. */
const PATIENCE = 900_000;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20250331' } },
});
const total = Number(values.cases);
const outcomes: Record<string, number> = {};
const failures: NonNullable<Result['failure']>[] = [];
let begun = 0;
let done = 0;

const next = () => {
  if (begun >= total) return null;
  const chunk = { seed: Number(values.seed) + begun / CHUNK, cases: Math.min(CHUNK, total - begun) };
  begun += CHUNK;
  return chunk;
};

async function thread(): Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { fuzz: true } });
  for (let chunk = next(); chunk; chunk = next()) {
    const { seed, cases } = chunk;
    worker.postMessage(chunk);
    const result = await new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`a case of seed ${seed} hangs`)), PATIENCE);
      worker.once('message', (message: Result) => {
        clearTimeout(timer);
        resolve(message);
      });
      worker.once('error', reject);
    });
    worker.removeAllListeners('error');
    for (const [name, count] of Object.entries(result.outcomes)) outcomes[name] = (outcomes[name] ?? 0) + count;
    if (result.failure) failures.push(result.failure);
    done += cases;
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}`);
  }
  await worker.terminate();
}

await Promise.all(Array.from({ length: availableParallelism() }, thread));
const told = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`);
console.log(`${done} cases, seed ${values.seed}: ${told.join(', ')}; ${failures.length} broken`);
for (const { input, error, seed } of failures) {
  console.log(
    `\nseed ${seed}: ${JSON.stringify(input)}\n${JSON.stringify(Buffer.from(input.base64, 'base64').toString().slice(0, 300))}\n${error}`,
  );
}
process.exitCode = failures.length === 0 ? 0 : 1;
