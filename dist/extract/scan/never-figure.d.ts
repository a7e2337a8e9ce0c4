import type { Token } from './token.ts';
/** 第三名, 前五大, 500强. */
export declare function ordinal(text: string, at: number): Token | null;
/** What is never a figure, however it reads: codes, phone numbers, ranks, scores, versions. */
export declare function neverFigure(text: string, at: number): Token | null;
