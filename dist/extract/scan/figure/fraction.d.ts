import type { Figure } from './figure.ts';
/** How a share is written in words, whatever its number. */
export declare const SHARE: {
    readonly kind: 'percent';
    readonly currency: null;
    readonly per: null;
    readonly unitInferred: false;
    readonly determiner: false;
};
/** 百分之十五, 千分之三, 三分之一, 16分之5, 负三分之二; and 1/3 where the words around it say that it is a share. */
export declare function readFraction(text: string, at: number): Omit<Figure, 'start'> | null;
