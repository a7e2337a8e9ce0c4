import type { Language } from '../language/language.ts';

/** True minus, not a hyphen. */
export const MINUS = '−';

/** The exponent of a power of ten in plain notation. */
export const powerOf = (text: string): number => (text.startsWith('0.') ? -(text.length - 2) : text.length - 1);

/** Whole digits in groups of three, as the language separates them. */
export const grouped = (whole: string, { numbers }: Pick<Language, 'numbers'>): string =>
  whole.replace(/\B(?=(\d{3})+(?!\d))/g, numbers.grouping);
