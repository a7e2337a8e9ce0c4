import type { Figure } from './figure.ts';
/** 翻番, 翻一番, 翻了两番: how many times as much as before. */
export declare function readDoubling(text: string, at: number): Omit<Figure, 'start'> | null;
