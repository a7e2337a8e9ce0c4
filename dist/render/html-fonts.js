import { readFile } from 'node:fs/promises';
import { FAMILY, fontFile } from './fonts.js';
import { toWoff } from './woff.js';
/** What the shaping of our scripts needs; every other feature would bring glyphs along that no text asks for. */
const FEATURES = ['ccmp', 'chws', 'halt', 'kern', 'locl', 'mark', 'mkmk', 'tnum'];
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const KEPT = 16;
const fonts = new Map();
const rules = new Map();
/**
 * Makes a document portable: both weights of the family, cut down to the characters that occur in it, go into its first style
 * element. The same characters give the same bytes.
 * @param html as `renderHtml` gives it
 */
export async function embedFonts(html) {
    const style = '<style>';
    const at = html.indexOf(style);
    if (at < 0)
        return html;
    const characters = [...new Set([...ASCII, ...html])]
        .filter((c) => c >= ' ')
        .sort()
        .join('');
    let rule = rules.get(characters);
    if (!rule) {
        rule = fontFaces(characters);
        rules.set(characters, rule);
        // a build of many articles keeps the last few only
        if (rules.size > KEPT)
            rules.delete(rules.keys().next().value);
    }
    return `${html.slice(0, at + style.length)}${await rule}${html.slice(at + style.length)}`;
}
/** Loads fonts and subsetter, so that the first document need not wait for them. */
export async function warmUp() {
    await fontFaces(ASCII.join(''));
}
async function fontFaces(characters) {
    const faces = [];
    for (const weight of [400, 700]) {
        const data = toWoff(await subset(weight, characters)).toString('base64');
        faces.push(`@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(data:font/woff;base64,${data}) format("woff")}\n`);
    }
    return faces.join('');
}
async function subset(weight, characters) {
    const { default: subsetFont } = await import('subset-font');
    let font = fonts.get(weight);
    if (!font) {
        font = readFile(fontFile(weight));
        fonts.set(weight, font);
    }
    return subsetFont(await font, characters, { targetFormat: 'truetype', noHinting: true, keepFeatures: FEATURES });
}
