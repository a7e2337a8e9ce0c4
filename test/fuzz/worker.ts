/** One thread of `npm run fuzz`: chunks of cases, each with a seed of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type Input, inputs } from './inputs.ts';
import { smaller } from './smaller.ts';
import { type Outcome, trial } from './trial.ts';

export interface Chunk {
  seed: number;
  cases: number;
}
export interface Failure {
  seed: number;
  path: string;
  base64: string;
  error: string;
}
export interface Result {
  outcomes: Record<Outcome, number>;
  failures: Failure[];
}

/** A briefing for one case in so many. */
const RENDERED = 20;

/** The first cases compile the code and load the templates, and are no measure. */
const warm = (async () => {
  const bytes = Buffer.from('# 远山科技\n\n2024年，远山科技营收为13.2亿元，同比增长5%。\n');
  for (let i = 0; i < 3; i++) await trial({ path: 'a.md', bytes }, true).catch(() => {});
})();

/**
 * @param at told before each trial, by the place of the case in the chunk
 * @returns what became of the cases, and those that broke, made smaller
 */
export async function run({ seed, cases }: Chunk, at: (index: number) => void = () => {}): Promise<Result> {
  const result: Result = { outcomes: { refused: 0, read: 0, rendered: 0 }, failures: [] };
  await warm;
  for (const [index, input] of casesOf({ seed, cases }).entries()) {
    at(index);
    const isRendered = index % RENDERED === 0;
    try {
      result.outcomes[await trial(input, isRendered)]++;
    } catch (error) {
      const { path, bytes } = await smaller(input, kind(error), (one) => {
        at(index);
        return broken(one, isRendered);
      });
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      result.failures.push({ seed, path, base64: Buffer.from(bytes).toString('base64'), error: told });
    }
  }
  return result;
}

/** The cases of a chunk, the same for the same seed. */
export const casesOf = ({ seed, cases }: Chunk): Input[] => fc.sample(inputs, { seed, numRuns: cases });

const broken = (input: Input, render: boolean): Promise<string | null> => trial(input, render).then(() => null, kind);

/** What went wrong, without what differs from input to input. */
const kind = (error: unknown) => String(error instanceof Error ? error.message : error).replace(/\d+|[\s\S]*\n.*/g, '');

if (workerData?.place) {
  const place = new Int32Array(workerData.place);
  parentPort?.on('message', async (chunk: Chunk) =>
    parentPort!.postMessage(
      await run(chunk, (index) => {
        Atomics.store(place, 0, index);
        Atomics.add(place, 1, 1);
      }),
    ),
  );
}
