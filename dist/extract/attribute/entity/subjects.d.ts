import { type Carry, type Sentence } from '../../draft.ts';
/** A place in the sentence that says whose figures follow. */
export interface Subject {
    start: number;
    end: number;
    name: string;
    rule: string;
    /** an index: it has no parts, and is no company that the next sentence goes on about */
    index: boolean;
    /** not the sentence's topic: an object, or one of an enumeration */
    weak: boolean;
    /** it is spoken of for the part it plays in somebody else’s affairs */
    part?: boolean;
}
/** Everybody in a sentence whose figures may follow, in order. */
export declare function findSubjects(text: string, sentence: Sentence, carry: Carry): Subject[];
/** 据某证券统计, 某证券数据显示: who says it, not whose it is. */
export declare const isSource: (text: string, start: number, end: number) => boolean;
