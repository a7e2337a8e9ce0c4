import { type Document, type Draft, type Sentence } from '../../draft.ts';
/** The noun phrase between the clause's start (or the entity's name) and the metric: 云图AI, 云端部署业务. */
export declare function attributeScope({ text, entities }: Document, sentence: Sentence, draft: Draft): void;
