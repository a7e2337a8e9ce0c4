/** One thread of `npm run fuzz`: chunks of cases, each with a seed of its own. */
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type Input, inputs } from './inputs.ts';
import { type Outcome, setSlowness, trial } from './trial.ts';

export interface Chunk {
  seed: number;
  cases: number;
}
export interface Result {
  outcomes: Record<Outcome, number>;
  /** the smallest input that breaks it, found by shrinking */
  failure: { input: { path: string; base64: string }; error: string; seed: number } | null;
}

/** A briefing for one case in so many. */
const RENDERED = 20;
const WORK = 2_000_000;
/** Milliseconds that a fixed piece of work takes, the least of several. */
function yardstick(): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < WORK; i++) sum = (sum * 31 + i) | 0;
    return performance.now() - start + (sum & 0);
  });
  return Math.min(...times);
}
const alone = yardstick();

export async function run({ seed, cases }: Chunk): Promise<Result> {
  const outcomes: Record<Outcome, number> = { refused: 0, read: 0, rendered: 0 };
  setSlowness((3 * yardstick()) / alone);
  let count = 0;
  const property = fc.asyncProperty(inputs, async (input: Input) => {
    outcomes[await trial(input, count++ % RENDERED === 0)]++;
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: cases });
  if (!failed) return { outcomes, failure: null };
  const { path, bytes } = counterexample![0];
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { outcomes, failure: { input: { path, base64: Buffer.from(bytes).toString('base64') }, error, seed } };
}

if (workerData?.fuzz) parentPort?.on('message', async (chunk: Chunk) => parentPort!.postMessage(await run(chunk)));
