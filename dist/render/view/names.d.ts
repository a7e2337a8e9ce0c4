import type { Briefing } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
/** How a Chinese name is read out, for languages that cannot read it; empty where there is nothing to read. */
export type Reading = (name: string) => string;
/** A briefing with its names as a locale reads them: Latin ones where the article or its front matter gives them. */
export declare function localise(briefing: Briefing, locale: Locale): Briefing;
/** A name with its reading behind it, where it has one: 智谱 (Zhìpǔ). */
export declare function glossed(name: string, reading: Reading): string;
