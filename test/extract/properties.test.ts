import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { toText } from '../../pipeline/extract/scan/decimal.ts';
import { readFigure } from '../../pipeline/extract/scan/figure/read.ts';
import { type Fact, FactSheet } from '../../pipeline/model/fact.ts';
import { simplified } from '../../pipeline/model/simplified.ts';
import { read } from '../../pipeline/read/index.ts';

/** The same cases each time, so that a failure is the same tomorrow. */
const RUNS = { seed: 20250331, numRuns: 400 };

/** What numbers, units, times and lists are made of, and what is put between them to break a reader. */
const PIECES = [
  ...'0 7 12 2025 116,007 13.2 1. .5 ０ ３．５ １，２００ -3 −8 +2 1/3 2e5 1:3'.split(' '),
  ...'一 两 三十 二〇二五 廿 壹佰 半 十几 百 千 万 亿 万亿 億 兆 点 零 分之 百分之 千分之 成 折 又'.split(' '),
  ...'翻番 翻两番 数千 几十万 卌 (3.5) （12%） 300+ 3亿+ 60x 12港仙 5毛钱 3个多月 两个半 GEM347家 yoy+6.8% 3~4成 US$10-12 兆瓦 千瓦时 个bp'.split(
    ' ',
  ),
  ...'% ‰ 元 美元 港币 US$ ¥ 个百分点 基点 倍 家 名 台 辆 股 岁 年 天 /股 公里 角 分'.split(' '),
  ...'约 近 超过 逾 不到 多 余 左右 以上 上下 数 几 至 到 ~ - — 、 和 分别 同比 环比 增长 下降 占 港币 新台币约 分别约为 不低于 止六个月 而 上年末 以来'.split(
    ' ',
  ),
  ...'2024年 上半年 前三季度 截至 9月30日 去年同期 报告期 上周五 营收 净利润 毛利率 远山科技 青禾汽车 公司 其中'.split(
    ' ',
  ),
  ...[
    '。',
    '，',
    '；',
    '：',
    '（',
    '）',
    '(',
    ')',
    '“',
    '\n',
    '\n\n',
    ' ',
    '\u3000',
    '|',
    '#',
    '-',
    '*',
    'A1',
    'GLM-4',
    'http://a.b/1',
  ],
  ...['\u200b', '\u200d', '\ufeff', '\u202e', '\u200f', '\u2066', '\ud83d', '\ude00', '😀', '\u0301', '\r', '\u2028'],
];
const noise = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
/** Control characters mean that a file is no text, and are refused on reading. */
const CONTROL = /[\p{Cc}--[\t\n\r]]/gv;
const text = fc.array(noise, { maxLength: 60 }).map((parts) => `文${parts.join('').replace(CONTROL, '')}`);

const sheetOf = (source: string, path: string) => {
  const article = read(new TextEncoder().encode(source), path);
  return { article, sheet: FactSheet.parse(extract(article)) };
};

/** What stands between the characters of a figure and is not seen. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/** What the words of a fact alone say, as they are read wherever they stand; 1/3 is a share only behind a word of one. */
function wordsSay({ text }: Fact): number[] | undefined {
  const figure = readFigure(simplified(`约${text.replace(unseen, '')}`), 1);
  return figure?.values.map((value) => Number(toText(value)));
}

describe.each(['a.txt', 'a.md', 'a.html'])('any text as %s', (path) => {
  it('gives facts that are the slices at their offsets, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { article, sheet } = sheetOf(source, path);
        let last = 0;
        for (const fact of sheet.facts) {
          expect(article.text.slice(fact.start, fact.end)).toBe(fact.text);
          expect(fact.start).toBeGreaterThanOrEqual(last);
          expect(fact.end).toBeGreaterThan(fact.start);
          last = fact.end;
        }
        for (const { start, end, text } of [...sheet.unread, ...sheet.periods])
          expect(article.text.slice(start, end)).toBe(text);
      }),
      RUNS,
    );
  });
});

it('gives values that reparse from their text', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const fact of sheetOf(source, 'a.txt').sheet.facts) {
        // in a list the unit or the scale of a figure may stand behind a later one
        if (fact.list || fact.unitInferred) continue;
        expect({ text: fact.text, value: wordsSay(fact) }).toEqual({ text: fact.text, value: [fact.value].flat() });
      }
    }),
    RUNS,
  );
});

describe('odd text', () => {
  const facts = (source: string) => sheetOf(source, 'a.txt').sheet.facts.map(({ text, value }) => [text, value]);

  it.each<[string, string, unknown[]]>([
    ['a number of a thousand digits is no figure', `营收${'9'.repeat(1000)}元。`, []],
    ['nor is one of a thousand Chinese digits', `营收${'九'.repeat(1000)}亿元。`, []],
    ['half a number at the end of the file', '营收为12.', []],
    ['a number without its unit at the end', '营收为1,2', []],
    ['a zero-width space between digits is not seen', '营收为13\u200b.2亿元。', [['13\u200b.2亿元', 1_320_000_000]]],
    ['a right-to-left mark before a figure', '营收为\u200f13.2亿元。', [['13.2亿元', 1_320_000_000]]],
    ['emoji around a figure', '😀13.2亿元😀', [['13.2亿元', 1_320_000_000]]],
    ['half a surrogate pair before a figure', '\ud83d13.2亿元', [['13.2亿元', 1_320_000_000]]],
    ['mixed scripts', 'Revenue营收は13.2亿元입니다', [['13.2亿元', 1_320_000_000]]],
  ])('%s', (_, source, expected) => {
    expect(facts(source)).toEqual(expected);
  });

  it('a line of a million characters', () => {
    const { sheet } = sheetOf(`${'营收为13.2亿元，'.repeat(100_000)}完。`, 'a.txt');
    expect(sheet.facts).toHaveLength(100_000);
  });
});
