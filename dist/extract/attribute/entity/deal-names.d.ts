import type { Sentence } from '../../draft.ts';
/**
 * An enumeration of as many names or things as a list has figures says whose each is: 远山与青禾分别营收3亿元和2亿元,
 * 直营、加盟分别增长5%和8%. A list after one as long (同比分别下降…) goes on over it.
 */
export declare function dealNames(text: string, sentence: Sentence): void;
