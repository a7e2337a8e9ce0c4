import type { Carry, Document, Draft, Sentence } from '../../draft.ts';
import type { Subject } from './subject.ts';

/** A figure in its sentence, with those who may be whose it is. */
export interface Owned {
  document: Document;
  sentence: Sentence;
  draft: Draft;
  subjects: readonly Subject[];
  carry: Carry;
}
