import { Fault } from '../model/fault.ts';
import { placer } from '../model/view.ts';

/** A decoded file. `text` has no byte-order mark. */
export interface Decoded {
  text: string;
  encoding: string;
}

const decoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });

/**
 * Decodes a file: byte-order mark, then UTF-8, then UTF-16 by its zero bytes, then what the file declares, then GB18030.
 * @throws Fault where the bytes are not text, with the place of the first byte that cannot be decoded
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) throw new Fault('the file is empty', { path, hint: 'Give a file with an article in it.' });
  const marked = byMark(bytes);
  const encoding = marked ?? guess(bytes);
  try {
    const text = decoder(encoding).decode(bytes);
    rejectBinary(text, path);
    return { text, encoding };
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw undecodable(bytes, encoding, path);
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function guess(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  if (even > head.length / 8 && odd === 0) return 'utf-16be';
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const declared = declaredEncoding(head);
  if (declared && decodes(bytes, declared)) return declared;
  // most bytes above ASCII: a legacy Chinese file; otherwise a UTF-8 file with a fault in it, to be reported as such
  let high = 0;
  for (const byte of head) if (byte >= 0x80) high++;
  if (high * 5 < head.length) return 'utf-8';
  if (!decodes(bytes, 'gb18030')) return moreLikelyBig5(bytes) ? 'big5' : 'utf-8';
  return moreLikelyBig5(bytes) ? 'big5' : 'gb18030';
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    decoder(encoding).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** `charset=gbk` of a meta element or `encoding: big5` of front matter. */
function declaredEncoding(head: Uint8Array): string | null {
  const ascii = new TextDecoder('latin1').decode(head);
  const name = /(?:charset\s*=\s*["']?|^encoding:\s*)([A-Za-z0-9_-]{3,20})/m.exec(ascii)?.[1];
  if (!name) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** The commonest characters of each script, counted in both readings. */
const SIMPLE = /[的一是在了不和有大这主中人上为们地个用工时要动国产以我到他会作来分生]/g;
const TRADITIONAL = /[的一是在了不和有大這主中人上為們地個用工時要動國產以我到他會作來分生]/g;

function moreLikelyBig5(bytes: Uint8Array): boolean {
  if (!decodes(bytes, 'big5')) return false;
  const count = (encoding: string, pattern: RegExp) =>
    new TextDecoder(encoding).decode(bytes.subarray(0, 20_000)).match(pattern)?.length ?? 0;
  return count('big5', TRADITIONAL) > count('gb18030', SIMPLE);
}

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** A few stray control characters are dirt; many are a binary. NULs are always one. */
function rejectBinary(text: string, path: string): void {
  const head = text.slice(0, 65_536);
  const nul = text.indexOf('\0');
  const controls = head.match(CONTROL)?.length ?? 0;
  if (nul < 0 && controls * 50 <= head.length) return;
  const at = nul >= 0 ? nul : head.search(CONTROL);
  throw new Fault('this is not a text file', {
    path,
    ...placer(text.slice(0, at + 1))(at),
    hint: 'Give Markdown, plain text or saved HTML.',
  });
}

function undecodable(bytes: Uint8Array, encoding: string, path: string): Fault {
  const at = firstBadByte(bytes, encoding);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, at));
  return new Fault(`byte ${at} cannot be decoded as ${encoding.toUpperCase()}`, {
    path,
    ...placer(before)(before.length),
    hint: 'Save the file as UTF-8, or declare its encoding in the page or in front matter (encoding: gb18030).',
  });
}

/** The offset of the first byte at which a fatal decoder stops, by halving. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  const good = (end: number) => {
    try {
      decoder(encoding).decode(bytes.subarray(0, end), { stream: true });
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
