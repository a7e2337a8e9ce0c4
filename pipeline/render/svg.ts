/** Colours that stay apart in grey; the theme overrides them by class in the dark. */
export const COLOURS = { bar: '#31618f', text: '#1c2430', quiet: '#5b6573' };

/** Width of a chart in CSS pixels, across the page or half of it; the file scales with its container. */
export const WIDTH = { full: 720, half: 350 } as const;
export type Size = keyof typeof WIDTH;

/** Any text as text of an SVG, whatever is in it. */
const encode = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A length with one decimal: short, and the same on every machine. */
export const px = (n: number): number => Number(n.toFixed(1));

/** A place of a drawing that stands for a figure or a finding. */
export interface Spot {
  /** where its evidence is */
  anchor: string;
  /** what is drawn there, in words */
  says: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a chart is made of, before it is a file. */
export interface Drawn {
  body: string;
  height: number;
  spots: Spot[];
}

interface TextOptions {
  size?: number;
  bold?: boolean;
  quiet?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

export function text(x: number, y: number, words: string, options: TextOptions = {}): string {
  const { size = 11, bold = false, quiet = false, anchor = 'start' } = options;
  const attributes = [
    `x="${px(x)}" y="${px(y)}" font-size="${size}" class="${quiet ? 'quiet' : 'value'}"`,
    `fill="${quiet ? COLOURS.quiet : COLOURS.text}"`,
    bold ? 'font-weight="700"' : '',
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
  ];
  return `<text ${attributes.filter(Boolean).join(' ')}>${encode(words)}</text>`;
}

/** How a bar is filled: plain, hatched (part of a year), hollow (a hedged figure). */
export type Fill = 'plain' | 'hatched' | 'hollow';

export function rect(x: number, y: number, width: number, height: number, fill: Fill): string {
  const inside = fill === 'plain' ? COLOURS.bar : 'none';
  const lines = fill === 'hatched' ? hatch(x, y, width, height) : '';
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(1, width))}" height="${px(Math.max(1, height))}" class="bar ${fill}" fill="${inside}" stroke="${COLOURS.bar}"/>${lines}`;
}

/** Pixels from one line of a hatch to the next. */
const APART = 7;

/** Slanting lines inside a rectangle: lines and no pattern, which printers make an image of. */
function hatch(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let at = APART / 2; at < width + height; at += APART) {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
    if (right - left > 1) lines.push(`M${px(x + left)} ${px(y + at - left)}L${px(x + right)} ${px(y + at - right)}`);
  }
  return lines.length === 0
    ? ''
    : `<path d="${lines.join('')}" class="hatch" stroke="${COLOURS.bar}" stroke-width="1.8" fill="none"/>`;
}

export const rule = (x: number, y: number, across: number): string =>
  `<path d="M${px(x)} ${px(y)}H${px(x + across)}" class="axis" stroke="${COLOURS.quiet}" fill="none"/>`;

export const post = (x: number, y: number, down: number): string =>
  `<path d="M${px(x)} ${px(y)}V${px(y + down)}" class="axis" stroke="${COLOURS.quiet}" fill="none"/>`;

/** A thin line with ends: how far the value may lie off, or a span of time. */
export const whisker = (x: number, from: number, to: number): string =>
  `<path d="M${px(x)} ${px(from)}V${px(to)}M${px(x - 4)} ${px(from)}H${px(x + 4)}M${px(x - 4)} ${px(to)}H${px(x + 4)}" class="error" stroke="${COLOURS.text}" fill="none"/>`;

export const whiskerAcross = (y: number, from: number, to: number): string =>
  `<path d="M${px(from)} ${px(y)}H${px(to)}M${px(from)} ${px(y - 4)}V${px(y + 4)}M${px(to)} ${px(y - 4)}V${px(y + 4)}" class="error" stroke="${COLOURS.text}" fill="none"/>`;

/** The whole file. `id` must be the chart's and the locale's own: several drawings stand in one document. */
export function svg(
  { id, size, height }: { id: string; size: Size; height: number },
  title: string,
  description: string,
  body: string,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH[size]}" height="${px(height)}" viewBox="0 0 ${WIDTH[size]} ${px(height)}" role="img" class="chart ${size}" font-family="'Noto Sans SC',sans-serif" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${encode(title)}</title><desc id="${id}-d">${encode(description)}</desc>`,
    body,
    '</svg>\n',
  ].join('');
}

/** How wide text is, about: a Chinese character is as wide as it is high. */
export const widthOf = (words: string, size: number): number => {
  const chars = [...words].reduce((sum, char) => sum + (char.codePointAt(0)! > 0x2e80 ? 1 : 0.56), 0);
  // 2026 年: where scripts meet the browser sets them apart
  const seams = words.match(/[\dA-Za-z](?=\p{Script=Han})|\p{Script=Han}(?=[\dA-Za-z])/gu)?.length ?? 0;
  return (chars + seams / 8) * size;
};

/** Cuts a label to a width. */
export function fitted(words: string, size: number, width: number): string {
  if (widthOf(words, size) <= width) return words;
  const chars = [...words];
  while (chars.length > 1 && widthOf(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('')}…`;
}

/** A label in one line or two; what does not fit into two is cut. */
export function wrapped(words: string, size: number, width: number): string[] {
  if (widthOf(words, size) <= width) return [words];
  const parts = words.split(/(?<=[\s，·])/u);
  let first = '';
  while (parts.length > 1 && widthOf(first + parts[0], size) <= width) first += parts.shift();
  if (!first) return [fitted(words, size, width)];
  return [first.trim(), fitted(parts.join(''), size, width)];
}
