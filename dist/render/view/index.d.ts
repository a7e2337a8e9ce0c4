import type { Briefing } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
import { type Reading } from './names.ts';
/**
 * What templates are given: the briefing with every figure, name, period and formula in words of the locale. Templates decide order
 * and markup, and compute nothing.
 * @param briefing as `localise` gives it
 */
export declare function viewOf(briefing: Briefing, locale: Locale, reading: Reading): object;
