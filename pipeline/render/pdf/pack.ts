import { deflateSync } from 'node:zlib';

/** What stays in the open, for whoever looks at a file with plain tools. All else is bulk: structure, links, destinations. */
const OPEN = /\/Type \/(?:Catalog|Pages?|Font|FontDescriptor)\b|\/CreationDate /;
/** Objects in one stream: enough to compress well, few enough that a viewer need not inflate all for one. */
const GROUP = 500;

/**
 * Moves the structure of a tagged PDF into compressed object streams (ISO 32000-1, 7.5.7): the same objects in under half the
 * bytes. A file that is not as Skia writes it (one plain cross-reference table) is given back as it is.
 */
export function pack(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const table = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64));
  const end = Number(table?.[1] ?? -1);
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(end, end + 32));
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(end))?.[1]?.replace(/\/Size \d+/, '');
  if (!text.startsWith('%PDF-1.4') || !head || !trailer) return pdf;

  const offsets = Array.from({ length: Number(head[1]) }, (_, i) => {
    const at = end + head[0].length + i * 20;
    return text[at + 17] === 'n' ? Number(text.slice(at, at + 10)) : -1;
  });
  const used = offsets.flatMap((offset, number) => (offset < 0 ? [] : [{ number, offset }]));
  used.sort((a, b) => a.offset - b.offset);
  if (used.length === 0) return pdf;

  const out: Buffer[] = [Buffer.from(`%PDF-1.5${text.slice(8, used[0]!.offset)}`, 'latin1')];
  let length = out[0]!.length;
  const places: [type: number, a: number, b: number][] = offsets.map(() => [0, 0, 65_535]);
  const put = (number: number, object: Buffer) => {
    places[number] = [1, length, 0];
    out.push(object);
    length += object.length;
  };
  const stream = (number: number, entries: string, data: Buffer) => {
    const packed = deflateSync(data);
    const dictionary = `${number} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>> stream\n`;
    put(number, Buffer.concat([Buffer.from(dictionary, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n')]));
  };

  const bulk: { number: number; body: string }[] = [];
  used.forEach(({ number, offset }, i) => {
    const object = text.slice(offset, used[i + 1]?.offset ?? end);
    const body = /^\d+ 0 obj\s+(<<[\s\S]*>>|\[[\s\S]*\])\s*endobj\s*$/.exec(object)?.[1];
    if (body && !OPEN.test(body)) bulk.push({ number, body });
    else put(number, bytes.subarray(offset, used[i + 1]?.offset ?? end));
  });
  for (let from = 0; from < bulk.length; from += GROUP) {
    const group = bulk.slice(from, from + GROUP);
    const holder = places.length;
    let at = 0;
    const index = group.map(({ number, body }, i) => {
      places[number] = [2, holder, i];
      const entry = `${number} ${at}`;
      at += body.length + 1;
      return entry;
    });
    const first = `${index.join(' ')}\n`;
    const data = Buffer.from(first + group.map(({ body }) => `${body}\n`).join(''), 'latin1');
    stream(holder, `/Type /ObjStm /N ${group.length} /First ${first.length}`, data);
  }

  const start = length;
  places.push([1, start, 0]);
  const rows = Buffer.alloc(places.length * 7);
  places.forEach(([type, a, b], i) => {
    rows.writeUInt8(type, i * 7);
    rows.writeUInt32BE(a, i * 7 + 1);
    rows.writeUInt16BE(b, i * 7 + 5);
  });
  stream(places.length - 1, `/Type /XRef /W [1 4 2] /Size ${places.length} ${trailer.trim()}`, rows);
  out.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(out);
}
