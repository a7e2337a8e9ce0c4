import type { Locale } from '../../model/locale.ts';
import type { Claim } from '../../model/shown.ts';
/** How a name is written where it comes first. */
type Naming = (name: string) => string;
/** The conclusion with its number, as a sentence without its full stop; empty where there is no claim. */
export declare const formatHeadline: (claims: readonly Claim[], locale: Locale, naming?: Naming) => string;
export {};
