import type { Figure } from './figure/figure.ts';
import { type Token } from './token.ts';
/** A figure, or the reason why what reads like one is none. */
export declare function figureToken(text: string, figure: Figure): Token;
