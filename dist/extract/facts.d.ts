import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { type placer } from '../model/view.ts';
import type { Sentence } from './draft.ts';
/** Drafts as facts, with their places in the file. */
export declare function toFacts(article: Article, sentences: readonly Sentence[], place: ReturnType<typeof placer>, asWritten: (phrase: string) => string): Fact[];
