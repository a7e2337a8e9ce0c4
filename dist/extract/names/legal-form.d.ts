import type { Span } from '../../model/span.ts';
import { type Evidence } from './evidence.ts';
/** 远山科技股份有限公司: what ends with a legal form is a name. */
export declare function readLegalForms(text: string, { start, end }: Span, claimedTo: ReadonlySet<number>, counts: Map<string, Evidence>): void;
/** 远山国际控股有限公司 → 远山; null where the name has no legal form. */
export declare const withoutLegalForm: (name: string) => string | null;
/** Whether the short name is used by itself, not only at the head of the full one. */
export declare function standsAlone(text: string, short: string, full: string): boolean;
