/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 65_536;

/**
 * The encoding of a file without a byte-order mark.
 * @returns a label that TextDecoder takes; `utf-8` also where the bytes are text in no encoding, so that the fault is
 * reported as one in UTF-8
 */
export function guessEncoding(bytes: Uint8Array): string {
  const utf8 = decodes(bytes, 'utf-8');
  if (utf8 && !bytes.includes(0)) return 'utf-8';
  const declared = declaredEncoding(bytes.subarray(0, 4096));
  if (declared && decodes(bytes, declared, CUT)) return declared;
  for (const encoding of ['utf-16le', 'utf-16be']) if (isPlainText(bytes.subarray(0, 8192), encoding)) return encoding;
  const sample = fromFirstHighByte(bytes);
  if (utf8 || isDamagedUtf8(sample)) return 'utf-8';
  const [best] = ['gb18030', 'big5']
    .filter((encoding) => decodes(bytes, encoding, CUT))
    .map((encoding) => ({ encoding, share: commonShare(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share > 0.02 ? best.encoding : 'utf-8';
}

/** A file that was cut off in the middle of a character is one of its encoding, and told so. */
const CUT = { stream: true };

function decodes(bytes: Uint8Array, encoding: string, options: { stream?: boolean } = {}): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

/** `charset=gbk` of a meta element or `encoding: big5` of front matter. A byte-wise file cannot declare UTF-16. */
function declaredEncoding(head: Uint8Array): string | null {
  const ascii = new TextDecoder('latin1').decode(head);
  const name = /(?:charset\s{0,9}=\s{0,9}["']?|^encoding:[ \t]{0,9})([A-Za-z0-9_-]{3,20})/im.exec(ascii)?.[1];
  if (!name) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** Mostly whole UTF-8 sequences: a UTF-8 file with a fault in it, and not one in another encoding. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const char of new TextDecoder().decode(sample)) {
    if (char === '\ufffd') broken++;
    else if (char > '\x7f') whole++;
  }
  return whole > broken * 4;
}

function fromFirstHighByte(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + SAMPLE);
}

/** The commonest characters of Chinese prose and of business news, simplified and traditional. */
const COMMON = new Set(
  '的一是在了不和有大这主中人上为们地个用工时要动国产以我到他会作来分生年月日公司元亿万增长收入营净利业务这为们个时动国产会来长营业务這為們個時動國產會來億萬長營業務增收淨利潤比同期季度市场場与與及',
);

/** How many of the characters beyond ASCII are among the commonest: about a fifth in Chinese, next to none in a misreading. */
function commonShare(text: string): number {
  let beyond = 0;
  let common = 0;
  for (const char of text) {
    if (char <= '\x7f') continue;
    beyond++;
    if (COMMON.has(char)) common++;
  }
  return beyond === 0 ? 0 : common / beyond;
}

/** Whether a file read as UTF-16 is Latin or Chinese text through and through. */
function isPlainText(head: Uint8Array, encoding: string): boolean {
  if (head.length < 2) return false;
  const text = new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1));
  let plain = 0;
  let ascii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isAscii = (code >= 0x20 && code < 0x7f) || (code >= 9 && code <= 13);
    if (isAscii) ascii++;
    if (isAscii || isChinese(code)) plain++;
  }
  return plain >= text.length * 0.9 && (ascii >= text.length * 0.5 || commonShare(text) > 0.02);
}

const isChinese = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2010 && code <= 0x2027);
