import { type Document, type Sentence } from '../draft.ts';
/** Decides whether a figure is a rate or amount of change, against what, and which way it went. */
export declare function attributeChange({ text }: Document, sentence: Sentence): void;
