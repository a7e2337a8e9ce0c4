import dictionary from 'opencc-js/dict/TSCharacters';

/** UTF-16 unit → the simplified character, or itself. Only characters of one unit on both sides: offsets stay. */
const SIMPLE = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const entry of dictionary.split('|')) {
  const [from, to] = entry.split(' ');
  if (from?.length === 1 && to?.length === 1) SIMPLE[from.charCodeAt(0)] = to.charCodeAt(0);
}
// １０月, ５．３％: the digits, too, are read in the form they are written in most
for (const char of '０１２３４５６７８９．％') SIMPLE[char.charCodeAt(0)] = char.charCodeAt(0) - 0xfee0;

/** ４，５６５: between full-width digits a full-width comma sets thousands apart. */
function isGroup(text: string, at: number): boolean {
  if (text[at] !== '，' || !isWide(text, at - 1) || isWide(text, at + 4)) return false;
  return isWide(text, at + 1) && isWide(text, at + 2) && isWide(text, at + 3);
}
const isWide = (text: string, at: number): boolean => text[at]! >= '０' && text[at]! <= '９';
const COMMA = 0x2c;

/** The text in simplified characters and plain digits, unit by unit: the same length, so that offsets hold in both. */
export function simplified(text: string): string {
  let first = 0;
  while (first < text.length && SIMPLE[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = isGroup(text, i) ? COMMA : SIMPLE[text.charCodeAt(i)]!;
  return Buffer.from(units.buffer).toString('utf16le');
}
