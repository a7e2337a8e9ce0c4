import dictionary from 'opencc-js/dict/TSCharacters';
/** UTF-16 unit → the simplified character, or itself. Only characters of one unit on both sides: offsets stay. */
const SIMPLE = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const entry of dictionary.split('|')) {
    const [from, to] = entry.split(' ');
    if (from?.length === 1 && to?.length === 1)
        SIMPLE[from.charCodeAt(0)] = to.charCodeAt(0);
}
/** The text in simplified characters, unit by unit: the same length, so that offsets hold in both. */
export function simplified(text) {
    let first = 0;
    while (first < text.length && SIMPLE[text.charCodeAt(first)] === text.charCodeAt(first))
        first++;
    if (first === text.length)
        return text;
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++)
        units[i] = SIMPLE[text.charCodeAt(i)];
    return Buffer.from(units.buffer).toString('utf16le');
}
/**
 * Gives phrases of the simplified text back as they are written.
 * @param written the text as it stands, of the same length as `simple`
 * @returns a function from a phrase to its first place in the text as written, or the phrase itself
 */
export function restorer(written, simple) {
    if (written === simple)
        return (phrase) => phrase;
    const known = new Map();
    return (phrase) => {
        const before = known.get(phrase);
        if (before !== undefined)
            return before;
        const at = simple.indexOf(phrase);
        const restored = at < 0 ? phrase : written.slice(at, at + phrase.length);
        known.set(phrase, restored);
        return restored;
    };
}
