import type { Figure } from './figure.ts';
/** How 半, 对 and 翻 write a number without a digit. */
export declare const WITHOUT_DIGITS: Figure['numeral'];
/** 半年, 半个月, 半小时; 半亿元. */
export declare function readHalf(text: string, at: number): Omit<Figure, 'start'> | null;
