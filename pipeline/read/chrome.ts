import { BYLINES, CHROME, type Chrome, FIGURE } from '../lexicon/chrome.ts';
import type { Block, Passage, Source } from '../model/article.ts';

/** Page furniture is short. */
const LONGEST = 120;
/** A block of this length, or a shorter one that ends as a sentence does, is prose. */
const PROSE = 40;
const SHORTEST_PROSE = 12;
/** Titles under “related reading” are no longer than this. */
const LONGEST_TITLE = 60;

/**
 * Finds blocks that belong to the page and not to the article: short, in the words of share bars, comment boxes and the
 * like, and where the words could be the article's own, in its margin or beside others of their kind. A block with a
 * figure in the middle of the prose is never one.
 * @returns one passage a block, in order
 */
export function findChrome(text: string, blocks: readonly Block[]): Passage[] {
  const words = blocks.map(({ start, end }) => (end - start > LONGEST ? null : text.slice(start, end).trim()));
  const found = blocks.map(({ kind }, i) => (kind === 'cell' || kind === 'code' ? null : match(words[i]!)));
  const isProse = (i: number) => found[i] === null && prose(words[i]!);
  const first = blocks.findIndex((_, i) => isProse(i));
  const last = blocks.findLastIndex((_, i) => isProse(i));
  const inMargin = (i: number) => i < first || i > last;
  const passages: Passage[] = [];
  let related = false;
  blocks.forEach(({ start, end, kind }, i) => {
    const chrome = found[i];
    const counts = chrome && stands(chrome, words[i]!, inMargin(i), Boolean(found[i - 1] ?? found[i + 1]));
    if (counts) related = chrome.reason === 'related reading' && i > last;
    else if (related && kind !== 'cell' && isTitle(words[i]!)) {
      passages.push(passage(start, end, 'related reading'));
      return;
    } else related = false;
    if (counts) passages.push(passage(start, end, chrome.reason));
  });
  return passages;
}

function match(words: string | null): Chrome | null {
  return words === null ? null : (CHROME.find(({ pattern }) => pattern.test(words)) ?? null);
}

const prose = (words: string | null) =>
  words === null ||
  words.length >= PROSE ||
  (words.length >= SHORTEST_PROSE && /[。！？!?.][”"』」）)]{0,2}$/u.test(words));

const isTitle = (words: string | null) => words !== null && words.length <= LONGEST_TITLE && !/[。;；]$/u.test(words);

function stands({ where }: Chrome, words: string, inMargin: boolean, inRun: boolean): boolean {
  if (FIGURE.test(words)) return where === 'anywhere' && inMargin;
  return where === 'anywhere' || inMargin || inRun;
}

const passage = (start: number, end: number, reason: string): Passage => ({
  start,
  end,
  kind: 'chrome',
  reason,
  of: null,
  exact: false,
});

type Said = Pick<Source, 'author' | 'outlet' | 'published'>;

/** What the bylines above and below the prose say: author, outlet, a full date. The sources of charts are not among them. */
export function readBylines(text: string, blocks: readonly Block[], passages: readonly Passage[]): Said {
  const said: Said = { author: null, outlet: null, published: null };
  const starts = new Set(passages.map(({ start }) => start));
  // a long headline is no prose: it does not end as a sentence does
  const isBody = ({ start, end }: Block, i: number) =>
    end - start >= PROSE &&
    !starts.has(start) &&
    (i > 0 || end - start > LONGEST_TITLE || /[。！？!?.；;][”"』」）)]{0,2}$/u.test(text.slice(start, end).trim()));
  const first = blocks.find(isBody)?.start ?? text.length;
  const last = blocks.findLast(isBody)?.start ?? 0;
  for (const { start, end, reason } of passages) {
    if (reason !== 'byline' || (start > first && start < last)) continue;
    const words = text.slice(start, end).trim();
    if (/^[（(]?(?:图|题图|头图|封面|摄影|制图)/u.test(words)) continue;
    for (const { field, pattern } of BYLINES) said[field] ??= pattern.exec(words)?.[1]?.trim() ?? null;
    said.published ??= fullDate(words) ?? englishDate(words);
  }
  said.published ??= dateAbove(text, blocks, first);
  return said;
}

/** How much of a block is looked at for its date. */
const HEAD = 160;
const DATE = '20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
/** 2025-11-11 at the very beginning, as feeds put it before the first words; 日期 or date may stand before it. */
const LEADING =
  /^[\s>|]{0,4}(?:date|published|日期|时间|发布日期|发布时间)?\s{0,2}[:：]?\s{0,2}20\d\d[-/]\d{1,2}[-/]\d{1,2}(?=\s)/iu;
/** A date with its hour or its weekday: a day that something is published on, and none that it tells of. */
const STAMPED = new RegExp(
  `(?<!截[至止]|[于在到])${DATE}\\s{0,4}(?:\\d{1,2}[:：]\\d{2}(?!\\d)|(?:星期|周|礼拜)[一二三四五六日天]|[·•|｜])`,
  'u',
);
/** A line that opens with a date, and has no more than a name behind it. */
const DATED_LINE = new RegExp(`^${DATE}(?:\\s[^，,。；;]{0,30})?$`, 'u');
/** (2025年8月23日—北京), 某某社2025年4月26日电: where the first sentence says when and by whom it was sent. */
const DATELINE = new RegExp(`^[（(【〔]?[^，,。；;:：\\d]{0,14}${DATE}\\s?(?:[|｜丨—－-]|电|讯|消息)`, 'u');

/** The date of a line above the prose, or at the head of its first sentence, where no byline has one. */
function dateAbove(text: string, blocks: readonly Block[], first: number): string | null {
  for (const [i, { start, end, kind }] of blocks.entries()) {
    if (start > first || i >= MOST_LINES_ABOVE) return null;
    if (kind === 'cell' || kind === 'code') continue;
    const words = text.slice(start, Math.min(end, start + HEAD)).trim();
    const dated =
      (i === 0 ? LEADING.exec(words) : null) ??
      (/[。；;！!]/u.test(words) ? null : (STAMPED.exec(words) ?? DATED_LINE.exec(words))) ??
      DATELINE.exec(words);
    const day = dated && fullDate(dated[0]);
    if (day) return day;
  }
  return null;
}

/** A page has no more lines above its article. */
const MOST_LINES_ABOVE = 40;

/** 28 Apr 2022, April 28, 2022: feeds and English pages. */
function englishDate(words: string): string | null {
  const found = /(\d{1,2})\s([A-Z][a-z]{2})[a-z]*,?\s(20\d\d)/.exec(words);
  const turned = found ? null : /([A-Z][a-z]{2})[a-z]*\s(\d{1,2}),\s(20\d\d)/.exec(words);
  const [day, month, year] = found ? found.slice(1) : turned ? [turned[2], turned[1], turned[3]] : [];
  const n = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month ?? '?');
  return n < 0 ? null : fullDate(`${year}-${n / 3 + 1}-${day}`);
}

function fullDate(words: string): string | null {
  const found = /(?<![\d.])(20\d\d)([-/.年])(\d{1,2})[-/.月](\d{1,2})(?!\d)/u.exec(words);
  if (!found) return null;
  const day = `${found[1]}-${found[3]!.padStart(2, '0')}-${found[4]!.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
