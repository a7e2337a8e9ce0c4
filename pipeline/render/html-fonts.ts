import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { keep, recall } from '../host/remembered.ts';
import { FAMILY, fontFile, type Weight } from './fonts.ts';
import { toWoff } from './woff.ts';

/** What the shaping of our scripts needs; every other feature would bring glyphs along that no text asks for. */
const FEATURES = ['ccmp', 'chws', 'halt', 'kern', 'locl', 'mark', 'mkmk', 'tnum'];
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const KEPT = 32;
const TOOLS = ['@expo-google-fonts/noto-sans-sc', 'subset-font'];

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

/** In the order of their codes, whatever the order in the text. */
function charactersOf(text: string): string {
  const seen = new Uint8Array(0x110000);
  for (const character of ASCII) seen[character.charCodeAt(0)] = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    seen[code] = 1;
    if (code > 0xffff) i++;
  }
  const found: string[] = [];
  for (let code = seen.indexOf(1, 0x20); code >= 0; code = seen.indexOf(1, code + 1))
    found.push(String.fromCodePoint(code));
  return found.join('');
}

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

async function makeFace(weight: Weight, characters: string): Promise<string> {
  const place = { kind: 'subsets', name: `${weight} ${characters}`, of: toolsOf() };
  let data = recall(place);
  if (data === null) {
    data = toWoff(await subset(weight, characters)).toString('base64');
    keep(place, data);
  }
  return `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(data:font/woff;base64,${data}) format("woff")}\n`;
}

/** What a subset is made with: of another version, it may be another. */
const toolsOf = (): string => {
  const require = createRequire(import.meta.url);
  const versions = TOOLS.map((name) => `${name} ${require(`${name}/package.json`).version}`);
  return [...versions, ...FEATURES].join('\n');
};

async function subset(weight: Weight, characters: string): Promise<Uint8Array> {
  // compiled once and simply: what is used for some milliseconds is not worth the second compiler's time
  setFlagsFromString('--liftoff-only');
  const { default: subsetFont } = await import('subset-font');
  let font = fonts.get(weight);
  if (!font) {
    font = readFile(fontFile(weight));
    fonts.set(weight, font);
  }
  return subsetFont(await font, characters, { targetFormat: 'truetype', noHinting: true, keepFeatures: FEATURES });
}
