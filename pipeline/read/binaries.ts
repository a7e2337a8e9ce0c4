import { Fault } from '../model/fault.ts';

/** What people give instead of an article, by the bytes it begins with. */
const BINARIES: readonly (readonly [magic: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word, Excel or zip file'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['{\\rtf', 'a rich-text file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
];

/** @throws Fault where the file is of a known kind that is no text, saying what it is and what to do */
export function rejectKnownBinary(bytes: Uint8Array, path: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  const known = BINARIES.find(([magic]) => head.startsWith(magic));
  if (known)
    throw new Fault(`this is ${known[1]}, not a text file`, {
      path,
      hint: 'Open it, save its text as .txt or its page as .html, and give that.',
    });
}
