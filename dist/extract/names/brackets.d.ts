import type { Span } from '../../model/span.ts';
import { type Evidence } from './evidence.ts';
/** Names before a bracket: with a stock code, a short form (简称…), or another name inside. */
export declare function readBrackets(text: string, { start, end }: Span, claimedTo: ReadonlySet<number>, counts: Map<string, Evidence>, pairs: [string, string][]): void;
/**
 * The name that ends at `at`: back to the clause's start, a function word or a figure.
 * @param claimedTo where figures and times end
 */
export declare function nameBefore(text: string, start: number, at: number, claimedTo: ReadonlySet<number>): string | null;
