const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/**
 * Whether a dictionary of everyday words does not know at least half of the characters as parts of words: 隆基绿能 and
 * 快狗打车 are coined, 动力电池 and 消费者 are not. Most names of companies are; so are a few new words for things.
 */
export function isCoined(name) {
    let alone = 0;
    for (const { segment } of WORDS.segment(name))
        if (segment.length === 1)
            alone++;
    return alone * 2 >= name.length;
}
/** Whether it is one word of everyday language, or a few Latin letters. */
export function isEveryday(name) {
    if (/^[A-Za-z&]{1,3}$/.test(name))
        return true;
    let words = 0;
    for (const _ of WORDS.segment(name))
        words++;
    return words === 1;
}
const WINDOW = 4;
/** Whether words begin at `start` and end at `end`: 中通 is no word of 其中通过. */
export function alignsWithWords(text, start, end) {
    const from = Math.max(0, start - WINDOW);
    let [begins, ends] = [start === 0, false];
    for (const { index, segment } of WORDS.segment(text.slice(from, end + WINDOW))) {
        if (from + index === start)
            begins = true;
        if (from + index + segment.length === end)
            ends = true;
    }
    return begins && ends;
}
