import { Decimal, interval } from '../model/interval.js';
const INFINITY = new Decimal(Number.POSITIVE_INFINITY);
const motion = (cue, sign, low, high) => ({
    cue,
    sign,
    usual: low === undefined ? null : interval(low, high ?? INFINITY),
});
/** Strong and exact words before plain ones: the first that stands in the clause counts. */
export const MOTIONS = [
    motion('slight-rise', 1, 0, 10),
    motion('slight-fall', -1, 0, 10),
    motion('double', 1, 80, 200),
    motion('halve', -1, 40, 65),
    motion('surge', 1, 3),
    motion('plunge', -1, 3),
    motion('rise', 1),
    motion('fall', -1),
    motion('widen', 1),
    motion('narrow', -1),
];
/** The change of a word as a claim about `sign × change in percent`. */
export const claimOf = (motion, words) => ({
    text: { 'zh-CN': `文中称“${words}”`, en: `the text says “${words}”` },
    hard: interval(0, INFINITY),
    typical: motion.usual,
    fine: '0.000001',
});
