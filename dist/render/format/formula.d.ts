import type { Judged } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
type Worked = Pick<Judged, 'formula' | 'computed' | 'unit' | 'currency' | 'operands' | 'given'> & Partial<Pick<Judged, 'elsewhere'>>;
/** The arithmetic of a finding with its operands as the locale writes them: US$73.73m + US$269m = US$342.7m. */
export declare function formatArithmetic(finding: Worked, locale: Locale): string;
/** The formula alone. */
export declare function formatFormula({ formula, operands, given, elsewhere }: Worked, locale: Locale): string;
/** The values that rounding leaves possible, where it leaves more than one: HK$164.4–HK$165.7. */
export declare function formatRange({ computed, unit, currency }: Worked, locale: Locale): string;
export {};
