import { Fault } from '../model/fault.ts';
import { placer } from '../model/view.ts';
import { rejectKnownBinary } from './binaries.ts';
import { guessEncoding } from './encoding.ts';

/** A decoded file. `text` has no byte-order mark. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Decodes a file: byte-order mark, then UTF-8, then what the file declares, then UTF-16, GB18030 and Big5 by their commonest
 * characters. UTF-16 keeps unpaired surrogates as they stand.
 * @throws Fault where the bytes are not text, with the offset and the place of the first byte that is none
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0)
    throw new Fault('the file is empty; there is nothing to read', {
      path,
      hint: 'Give a file with an article in it.',
    });
  rejectKnownBinary(bytes, path);
  const encoding = byMark(bytes) ?? guessEncoding(bytes);
  const text = encoding.startsWith('utf-16')
    ? decodeUtf16(bytes, encoding === 'utf-16be', path)
    : decodeBytes(bytes, encoding, path);
  if (encoding.startsWith('utf-16')) rejectBinary(controlIn(text), 2, (end) => text.slice(0, end), path);
  return { text, encoding };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function decodeBytes(bytes: Uint8Array, encoding: string, path: string): string {
  const before = (end: number) => new TextDecoder(encoding).decode(bytes.subarray(0, end), { stream: true });
  rejectBinary(controlIn(bytes), 1, before, path);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstBadByte(bytes, encoding);
    throw undecodable(at, at === bytes.length, encoding, before, path, cause);
  }
}

function decodeUtf16(bytes: Uint8Array, bigEndian: boolean, path: string): string {
  const whole = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  const text = (bigEndian ? whole.swap16() : whole).toString('utf16le').replace(/^\ufeff/, '');
  if (bytes.length % 2 === 0) return text;
  throw undecodable(bytes.length - 1, true, bigEndian ? 'utf-16be' : 'utf-16le', () => text, path);
}

/** The first NUL, or the first control character where a fiftieth of the start are such; -1 in a text. */
function controlIn(units: Uint8Array | string): number {
  const at = typeof units === 'string' ? units.indexOf('\0') : units.indexOf(0);
  if (at >= 0) return at;
  const length = Math.min(units.length, 65_536);
  let controls = 0;
  let first = -1;
  for (let i = 0; i < length; i++) {
    const code = typeof units === 'string' ? units.charCodeAt(i) : units[i]!;
    if (code >= 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x1b) continue;
    if (first < 0) first = i;
    controls++;
  }
  return controls * 50 > length ? first : -1;
}

/** A few stray control characters are dirt; many are a binary. NULs are always one. */
function rejectBinary(at: number, width: number, before: (end: number) => string, path: string): void {
  if (at < 0) return;
  const text = before(at).slice(0, at);
  throw new Fault(`this is not a text file: byte ${at * width} is a control character`, {
    path,
    ...placer(text)(text.length),
    hint: 'Give Markdown, plain text or saved HTML.',
  });
}

function undecodable(
  at: number,
  cut: boolean,
  encoding: string,
  before: (end: number) => string,
  path: string,
  cause?: unknown,
): Fault {
  const text = before(at);
  const name = encoding.toUpperCase();
  const place = { path, ...placer(text)(text.length), cause };
  if (cut)
    return new Fault(`byte ${at} is where the file ends, in the middle of a character of ${name}`, {
      ...place,
      hint: 'It was cut off: get it whole, or take away what is left of its last character.',
    });
  return new Fault(`byte ${at} cannot be decoded as ${name}`, {
    ...place,
    hint: 'Save the file as UTF-8, or declare its encoding in the page or in front matter (encoding: gb18030).',
  });
}

/** The offset of the first byte at which a fatal decoder stops, by halving. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  const good = (end: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (good(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
