import type { Span } from '../../model/span.ts';
import { type Evidence } from './evidence.ts';
/** 远山科技、青禾材料、海默等跟涨: beside a company of an enumeration the others are companies too. */
export declare function readEnumerations(text: string, { start, end }: Span, claimedTo: ReadonlySet<number>, counts: Map<string, Evidence>, isKnown: (name: string) => boolean): void;
