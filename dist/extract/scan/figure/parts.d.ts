import type { Numeral } from '../numeral/numeral.ts';
import type { Figure } from './figure.ts';
/** 一又四分之一小时: a whole and a fraction of it. */
export declare function withFraction(text: string, whole: Numeral): Numeral;
/** 五元三毛, 50元6角三分, 两美元又三美分: smaller and smaller parts of the unit. */
export declare function withParts(text: string, whole: Figure): Figure;
