import { readFile } from 'node:fs/promises';
import { FAMILY, fontFile, type Weight } from './fonts.ts';
import { toWoff } from './woff.ts';

/** What the shaping of our scripts needs; every other feature would bring glyphs along that no text asks for. */
const FEATURES = ['ccmp', 'chws', 'halt', 'kern', 'locl', 'mark', 'mkmk', 'tnum'];
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const KEPT = 32;

const fonts = new Map<Weight, Promise<Buffer>>();
const faces = new Map<string, Promise<string>>();

/**
 * The family cut down to the characters of a text, as a style sheet that makes a document portable. The same characters give
 * the same bytes.
 * @param text whatever the document may show; markup does no harm
 * @param bold what of it may be shown in bold
 */
export async function embeddedFonts(text: string, bold = text): Promise<string> {
  const both = await Promise.all([fontFace(400, charactersOf(text)), fontFace(700, charactersOf(bold))]);
  return both.join('');
}

const charactersOf = (text: string): string =>
  [...new Set([...ASCII, ...text])]
    .filter((c) => c >= ' ')
    .sort()
    .join('');

function fontFace(weight: Weight, characters: string): Promise<string> {
  const key = `${weight} ${characters}`;
  let face = faces.get(key);
  if (!face) {
    face = makeFace(weight, characters);
    faces.set(key, face);
    // a build of many articles keeps the last few only
    if (faces.size > KEPT) faces.delete(faces.keys().next().value!);
  }
  return face;
}

/** Loads fonts and subsetter, so that the first document need not wait for them. */
export async function warmUp(): Promise<void> {
  await embeddedFonts(ASCII.join(''));
}

async function makeFace(weight: Weight, characters: string): Promise<string> {
  const data = toWoff(await subset(weight, characters)).toString('base64');
  return `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(data:font/woff;base64,${data}) format("woff")}\n`;
}

async function subset(weight: Weight, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  let font = fonts.get(weight);
  if (!font) {
    font = readFile(fontFile(weight));
    fonts.set(weight, font);
  }
  return subsetFont(await font, characters, { targetFormat: 'truetype', noHinting: true, keepFeatures: FEATURES });
}
