/** Characters to bytes in an encoding of two bytes, which Node only reads. */
function encoderOf(encoding: 'gb18030' | 'big5'): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  let codes: Map<string, [number, number]> | null = null;
  const all = () => {
    const found = new Map<string, [number, number]>();
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) {
        const text = decoder.decode(Uint8Array.of(lead, trail));
        if (text.length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, [lead, trail]);
      }
    return found;
  };
  return (text) => {
    codes ??= all();
    return Uint8Array.from(
      [...text].flatMap((one) => (one <= '\x7f' ? [one.charCodeAt(0)] : (codes!.get(one) ?? [0x3f]))),
    );
  };
}

/** How a file may be written. */
export const ENCODERS: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
  encoderOf('gb18030'),
  encoderOf('big5'),
];
