import type { Input } from './inputs.ts';

/** Trials that one input is worth. */
const TRIALS = 300;

/**
 * Cuts away what an input need not have to break in the same way: first halves of it, then ever smaller pieces.
 * @param wanted how it breaks
 * @param broken how another one does, or null
 */
export async function smaller(
  input: Input,
  wanted: string,
  broken: (input: Input) => Promise<string | null>,
): Promise<Input> {
  let best = input;
  let trials = 0;
  for (let size = best.bytes.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < best.bytes.length && trials < TRIALS; trials++) {
      const bytes = Buffer.concat([best.bytes.subarray(0, at), best.bytes.subarray(at + size)]);
      const next = { ...best, bytes: Uint8Array.from(bytes) };
      if ((await broken(next)) === wanted) best = next;
      else at += size;
    }
  }
  return best;
}
