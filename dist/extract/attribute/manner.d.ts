import { type Document, type Sentence } from '../draft.ts';
/** Sets stance, aggregate, per and attribution: how a figure is meant and on whose word. */
export declare function attributeManner({ text }: Document, sentence: Sentence): void;
