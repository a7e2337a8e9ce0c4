// npm run fuzz [-- --cases N --seed S]: random, mutated and hostile files through all stages; the same cases for the same seed.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Chunk, casesOf, type Failure, type Result } from './worker.ts';

const CHUNK = 250;
/** Milliseconds after which a trial is taken to hang; measured in time of its own, much less is a failure. */
const PATIENCE = 120_000;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20250331' } },
});
const total = Number(values.cases);
const outcomes: Record<string, number> = {};
let begun = 0;
let broken = 0;

function next(): Chunk | null {
  if (begun >= total) return null;
  const chunk = { seed: Number(values.seed) + begun / CHUNK, cases: Math.min(CHUNK, total - begun) };
  begun += chunk.cases;
  return chunk;
}

async function thread(): Promise<void> {
  const place = new SharedArrayBuffer(8);
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { place } });
  try {
    for (let chunk = next(); chunk; chunk = next()) {
      worker.postMessage(chunk);
      const { outcomes: some, failures } = await answer(worker, chunk, new Int32Array(place));
      for (const [name, count] of Object.entries(some)) outcomes[name] = (outcomes[name] ?? 0) + count;
      failures.forEach(tell);
      if (process.stderr.isTTY) process.stderr.write(`\r${done()}/${total}`);
    }
  } finally {
    await worker.terminate();
  }
}

/** @throws where a case hangs */
function answer(worker: Worker, chunk: Chunk, place: Int32Array): Promise<Result> {
  return new Promise((resolve, reject) => {
    let last = { trials: -1, since: performance.now() };
    const watch = setInterval(() => {
      const [index, trials] = [Atomics.load(place, 0), Atomics.load(place, 1)];
      if (trials !== last.trials) last = { trials, since: performance.now() };
      if (performance.now() - last.since < PATIENCE) return;
      const { path, bytes } = casesOf(chunk)[index]!;
      tell({ seed: chunk.seed, path, base64: Buffer.from(bytes).toString('base64'), error: 'hangs' });
      end(() => reject(new Error(`case ${index} of seed ${chunk.seed} hangs`)));
    }, 1000);
    const end = (settle: () => void) => {
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError);
      settle();
    };
    const onMessage = (result: Result) => end(() => resolve(result));
    const onError = (error: unknown) => end(() => reject(error));
    worker.on('message', onMessage).on('error', onError);
  });
}

function tell({ seed, path, base64, error }: Failure): void {
  broken++;
  const text = Buffer.from(base64, 'base64').toString().slice(0, 300);
  console.log(`seed ${seed}: ${JSON.stringify({ path, base64 })}\n${JSON.stringify(text)}\n${error}\n`);
}

const done = () => broken + Object.values(outcomes).reduce((sum, count) => sum + count, 0);

function end(): never {
  const told = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`);
  console.log(`${done()} cases, seed ${values.seed}: ${told.join(', ')}; ${broken} broken`);
  process.exit(broken === 0 ? 0 : 1);
}

// a run that is stopped tells how far it came
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
await Promise.all(Array.from({ length: availableParallelism() }, thread));
end();
