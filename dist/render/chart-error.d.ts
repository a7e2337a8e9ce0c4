import type { Shown } from '../model/shown.ts';
/** How far the written form leaves the value open, where that is wide enough to be drawn; null where it is not, or has no end. */
export declare function reach(figure: Shown | null): {
    low: number;
    high: number;
} | null;
