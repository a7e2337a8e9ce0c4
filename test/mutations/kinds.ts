import type { Fact, FactSheet } from '../../pipeline/model/fact.ts';

/** New words for a stretch of the text; offsets count in the clean text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One change of the text, and the figures that it is about. */
export interface Mutation {
  kind: Kind;
  edits: Edit[];
  /** figures whose number, hedge, currency or period is another afterwards */
  figures: Fact[];
  /** what became of a figure: its words, or its period */
  after: ReadonlyMap<Fact, { text?: string; hedge?: Fact['hedge']; shiftedYears?: number; currency?: string }>;
}

export const KINDS = [
  'first digit',
  'middle digit',
  'last digit',
  'digits transposed',
  '万 for 亿',
  'decimal point',
  'sign',
  'currency',
  'operands swapped',
  'period',
  'hedge turned round',
  'one of two copies',
] as const;
export type Kind = (typeof KINDS)[number];

/** Every mutation of an article's figures, one figure (or pair, or time) at a time, in the order of the text. */
export function* mutations(sheet: FactSheet, text: string): Iterable<Mutation> {
  for (const [place, fact] of sheet.facts.entries()) {
    if (fact.copyOf) continue;
    for (const [kind, words] of rewritten(fact)) yield whole(kind, fact, words);
    const hedge = turned(fact, text);
    if (hedge) yield hedge;
    const other = sheet.facts[place + 1];
    if (other && swappable(fact, other)) yield swapped(fact, other);
    const copy = fact.also[0];
    const [, words] = rewritten(fact).find(([kind]) => kind === 'first digit') ?? [];
    if (copy && words)
      yield {
        kind: 'one of two copies',
        edits: [{ ...copy, text: words }],
        figures: [fact],
        after: new Map([[fact, {}]]),
      };
  }
  yield* movedPeriods(sheet, text);
}

function whole(kind: Kind, fact: Fact, words: string): Mutation {
  const currency = kind === 'currency' ? { currency: 'another' } : {};
  return {
    kind,
    edits: everywhere(fact, words),
    figures: [fact],
    after: new Map([[fact, { text: words, ...currency }]]),
  };
}

/** In the passage and in the second copy of it: an error that was there before the text was doubled. */
const everywhere = ({ start, end, also }: Fact, text: string): Edit[] =>
  [{ start, end }, ...also].map((span) => ({ start: span.start, end: span.end, text }));

const CHANGED: readonly ((digit: number) => number)[] = [
  (digit) => (digit === 9 ? 8 : digit + 1),
  (digit) => (digit + 5) % 10,
];
const NUMERALS = '零一二三四五六七八九';
const CURRENCIES: readonly [string, string][] = [
  ['美元', '元'],
  ['港元', '美元'],
  ['欧元', '美元'],
  ['元', '美元'],
];

/** The figure's words with one thing changed in them. */
function rewritten(fact: Fact): [Kind, string][] {
  const { text, written } = fact;
  const found: [Kind, string][] = [];
  if (written.digits.length > 1) return found;
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const put = (at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) {
    const numeral = /[一二三四五六七八]/.exec(text);
    if (numeral) found.push(['first digit', put(numeral.index, NUMERALS[NUMERALS.indexOf(numeral[0]) + 1]!)]);
    return found;
  }
  for (const change of CHANGED) {
    const at = (kind: Kind, place: number) => {
      const digit = change(Number(text[place]));
      if (digit !== 0 || place !== first) found.push([kind, put(place, String(digit))]);
    };
    at('first digit', first);
    if (places.length > 2) at('middle digit', places[places.length >> 1]!);
    if (places.length > 1) at('last digit', last);
  }
  const turn = places.findIndex(
    (place, i) => text[place] !== text[places[i + 1]!] && places[i + 1] === place + 1 && text[places[i + 1]!] !== '0',
  );
  if (turn >= 0 && turn + 1 < places.length) {
    const [a, b] = [places[turn]!, places[turn + 1]!];
    found.push(['digits transposed', text.slice(0, a) + text[b] + text[a] + text.slice(b + 1)]);
  }
  if (text.includes('亿')) found.push(['万 for 亿', text.replace('亿', '万')]);
  else if (text.includes('万')) found.push(['万 for 亿', text.replace('万', '亿')]);
  if (/\d\.\d/.test(text)) found.push(['decimal point', text.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1')]);
  else if (places.length > 1 && last === places.length - 1 + first)
    found.push(['decimal point', put(last, `.${text[last]}`)]);
  if (fact.kind === 'money' || fact.kind === 'percent')
    found.push(['sign', /^[-−]/.test(text) ? text.slice(1) : `-${text}`]);
  const coin = fact.kind === 'money' ? CURRENCIES.find(([from]) => text.endsWith(from)) : undefined;
  if (coin) found.push(['currency', text.slice(0, -coin[0].length) + coin[1]]);
  return found;
}

const OPPOSITES: readonly [RegExp, string, Fact['hedge']][] = [
  [/(?:超过|超|逾|多于|大于)$/, '不到', 'under'],
  [/(?:不到|不足|低于|少于)$/, '超过', 'over'],
  [/(?:接近|近)$/, '超', 'over'],
];

function turned(fact: Fact, text: string): Mutation | null {
  if (fact.hedge === 'at-least' && text.startsWith('以上', fact.end))
    return turn(fact, fact.end, fact.end + 2, '以下', 'at-most');
  if (fact.hedge === 'at-most' && text.startsWith('以下', fact.end))
    return turn(fact, fact.end, fact.end + 2, '以上', 'at-least');
  if (fact.hedge === null || fact.written.more) return null;
  for (const [pattern, words, hedge] of OPPOSITES) {
    const found = pattern.exec(text.slice(Math.max(0, fact.start - 3), fact.start));
    if (found) return turn(fact, fact.start - found[0].length, fact.start, words, hedge);
  }
  return null;
}

function turn(fact: Fact, start: number, end: number, words: string, hedge: Fact['hedge']): Mutation {
  const edits = [{ start: fact.start }, ...fact.also].map((copy) => ({
    start: start + copy.start - fact.start,
    end: end + copy.start - fact.start,
    text: words,
  }));
  return { kind: 'hedge turned round', edits, figures: [fact], after: new Map([[fact, { hedge }]]) };
}

/** Of one unit: 8.08亿美元(52.07亿元) the other way round says the same, 38个百分点 for 38% says nothing. */
const swappable = (a: Fact, b: Fact): boolean =>
  a.sentence === b.sentence &&
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.text !== b.text &&
  a.also.length === b.also.length &&
  !b.copyOf;

function swapped(a: Fact, b: Fact): Mutation {
  return {
    kind: 'operands swapped',
    edits: [...everywhere(a, b.text), ...everywhere(b, a.text)],
    figures: [a, b],
    after: new Map([
      [a, { text: b.text }],
      [b, { text: a.text }],
    ]),
  };
}

/** A year that is written out becomes the one before, for every figure that takes its time from there. */
function* movedPeriods(sheet: FactSheet, text: string): Iterable<Mutation> {
  const users = new Map<number, Fact[]>();
  for (const fact of sheet.facts)
    for (const { attribute, start } of fact.why)
      if (attribute === 'period') users.set(start, [...(users.get(start) ?? []), fact]);
  for (const period of sheet.periods) {
    const figures = users.get(period.start)?.filter(({ copyOf }) => !copyOf) ?? [];
    const years = period.text.match(/\d{4}/g) ?? [];
    const year = /^\d{4}/.exec(text.slice(period.start, period.end));
    if (!year || years.length > 1 || figures.length === 0) continue;
    const copies = figures[0]!.also.map(({ start }) => start - figures[0]!.start);
    const edits = [0, ...copies].map((shift) => ({
      start: period.start + shift,
      end: period.start + shift + 4,
      text: String(Number(year[0]) - 1),
    }));
    if (edits.some(({ start }) => text.slice(start, start + 4) !== year[0])) continue;
    yield { kind: 'period', edits, figures, after: new Map(figures.map((fact) => [fact, { shiftedYears: -1 }])) };
  }
}
