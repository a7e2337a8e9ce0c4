/**
 * A Chinese name in pinyin with tones, a capital to each word, as a reader says it and not as a translation: 智谱 → Zhìpǔ.
 * Empty where no Chinese character is in it, or Latin letters are that can be read.
 */
export declare function reading(name: string): string;
