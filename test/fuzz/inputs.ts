import fc from 'fast-check';
import { ENCODERS } from './encoders.ts';
import { front, structured } from './markup.ts';
import { article, line, soup } from './pieces.ts';

/** A file as somebody may hand it over. */
export interface Input {
  path: string;
  bytes: Uint8Array;
}

/** What is mutated: an article of ours, or lines of a corpus as one. */
const sound = fc.oneof(
  article.map((text) => text.slice(0, 4000)),
  fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => `# ${lines.join('\n\n')}\n`),
);
/** The same with pieces cut out, doubled, moved and put in. */
const mutated = fc
  .tuple(sound, fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.nat(), soup), { maxLength: 6 }))
  .map(([whole, changes]) => {
    let text = whole;
    for (const [at, length, to, added] of changes) {
      const from = at % (text.length + 1);
      const cut = text.slice(from, from + length);
      const rest = text.slice(0, from) + text.slice(from + length);
      const place = to % (rest.length + 1);
      text = rest.slice(0, place) + (at % 3 === 0 ? '' : cut) + (at % 2 === 0 ? added : cut) + rest.slice(place);
    }
    return text;
  });

const text = fc.oneof(
  { weight: 3, arbitrary: soup },
  { weight: 2, arbitrary: structured },
  { weight: 1, arbitrary: fc.tuple(front, fc.oneof(soup, structured)).map(([head, body]) => head + body) },
  { weight: 3, arbitrary: mutated },
);
const encoded = fc.tuple(text, fc.constantFrom(...ENCODERS)).map(([one, encode]) => encode(one));
const bytes = fc.oneof(
  { weight: 8, arbitrary: encoded },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  // some bytes changed
  {
    weight: 1,
    arbitrary: fc.tuple(encoded, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 })).map(([one, harms]) => {
      const file = Uint8Array.from(one);
      for (const [at, byte] of harms) if (file.length > 0) file[at % file.length] = byte;
      return file;
    }),
  },
  // cut off, maybe in the middle of a character
  { weight: 1, arbitrary: fc.tuple(encoded, fc.nat()).map(([one, at]) => one.slice(0, at % (one.length + 1))) },
);

export const inputs: fc.Arbitrary<Input> = fc
  .tuple(bytes, fc.constantFrom('.md', '.txt', '.html', ''))
  .map(([file, ending]) => ({ path: `a${ending}`, bytes: Uint8Array.from(file) }));
