/** Words with number characters in them that are not figures, by the reason shown in `unread`. */
export declare const NOT_FIGURES: readonly {
    reason: string;
    words: readonly string[];
}[];
/** Nouns that make a bare scale a class and not a count: 百亿模型, 千亿参数, 万亿市场. */
export declare const CLASS_NOUNS: readonly string[];
