import type { Span } from '../../model/span.ts';
import { type Evidence } from './evidence.ts';
import type { EntityInput } from './input.ts';
/** Every clause of a sentence: what stands at its start, if a subject's word comes after it. */
export declare function countSubjects({ text, isTerm }: EntityInput, { start, end }: Span, claimed: Map<number, number>, counts: Map<string, Evidence>): void;
