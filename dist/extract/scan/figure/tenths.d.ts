import type { Figure } from './figure.ts';
/** 七成, 3成, 七成五, 三成半, 七八成, 近四成多, 半成: given in percent. 对折, 95折: tenths of a price. */
export declare function readTenths(text: string, at: number): Omit<Figure, 'start'> | null;
