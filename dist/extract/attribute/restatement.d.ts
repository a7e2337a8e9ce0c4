import type { Sentence } from '../draft.ts';
/** A figure in a heading that the body states too means what the body says. */
export declare function restateHeadings(sentences: readonly Sentence[]): void;
/** The same figure of the same quantity, said again without a time, is of the time it was first given. */
export declare function restateFigures(sentences: readonly Sentence[]): void;
