/** One thread of `npm run fuzz`: chunks of cases, each with a seed of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type Input, inputs } from './inputs.ts';
import { type Outcome, trial } from './trial.ts';

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

/** The first cases compile the code and load the templates, and are no measure. */
const warm = (async () => {
  const bytes = Buffer.from('# 远山科技\n\n2024年，远山科技营收为13.2亿元，同比增长5%。\n');
  for (let i = 0; i < 3; i++) await trial({ path: 'a.md', bytes }, true).catch(() => {});
})();

/** @param shrink whether a failure is made as small as it gets, which may take long */
export async function run({ seed, cases }: Chunk, shrink = true): Promise<Result> {
  const outcomes: Record<Outcome, number> = { refused: 0, read: 0, rendered: 0 };
  await warm;
  let count = 0;
  const property = fc.asyncProperty(inputs, async (input: Input) => {
    outcomes[await trial(input, count++ % RENDERED === 0)]++;
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed,
    numRuns: cases,
    endOnFailure: !shrink,
  });
  if (!failed) return { outcomes, failure: null };
  const { path, bytes } = counterexample![0];
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { outcomes, failure: { input: { path, base64: Buffer.from(bytes).toString('base64') }, error, seed } };
}

if (workerData?.fuzz) parentPort?.on('message', async (chunk: Chunk) => parentPort!.postMessage(await run(chunk)));
