import { Decimal } from '../model/decimal.ts';
import type { Localised } from '../model/finding.ts';
import { type Interval, interval } from '../model/interval.ts';

/** What a word says of a change: its sign for certain, its usual size in percent. */
export interface Motion {
  cue: string;
  /** what it says, in English */
  en: string;
  sign: 1 | -1;
  usual: Interval | null;
}

const INFINITY = Decimal.of(Number.POSITIVE_INFINITY);
const motion = (cue: string, en: string, sign: 1 | -1, low?: number, high?: number): Motion => ({
  cue,
  en,
  sign,
  usual: low === undefined ? null : interval(low, high ?? INFINITY),
});

/** Strong and exact words before plain ones: the first that stands in the clause counts. */
export const MOTIONS: readonly Motion[] = [
  motion('slight-rise', 'rose slightly', 1, 0, 10),
  motion('slight-fall', 'fell slightly', -1, 0, 10),
  motion('double', 'doubled', 1, 80, 200),
  motion('halve', 'halved', -1, 40, 65),
  motion('surge', 'surged', 1, 3),
  motion('plunge', 'plunged', -1, 3),
  motion('rise', 'rose', 1),
  motion('fall', 'fell', -1),
  motion('widen', 'widened', 1),
  motion('narrow', 'narrowed', -1),
];

/** The change of a word as a claim about `sign × change in percent`. */
export const claimOf = (motion: Motion, words: string) => ({
  text: { 'zh-CN': `文中称“${words}”`, en: `the text says “${words}” (${motion.en})` } satisfies Localised,
  hard: interval(0, INFINITY),
  typical: motion.usual,
  fine: '0.000001',
});
