import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const words = (text: string) => text.split(' ');

/** What figures, times and lists are made of, what markup is made of, and what stands between them to break a reader. */
const FIGURES = words(
  '0 7 12 2025 116,007 13.2 1. .5 ０ ３．５ -3 −8 +2 1/3 2e5 一 两 三十 二〇二五 廿 十几 百 千 万 亿 万亿 点 分之 百分之 成 折 % ‰ 元 美元 US$ ¥ 个百分点 倍 家 名 辆 股 年 月 日 天 /股 角 约 近 超过 不到 多 余 左右 以上 数 几 至 ~ - — 、 和 分别 同比 增长 下降 占 2024年 上半年 前三季度 去年同期 营收 净利润 毛利率 远山科技 青禾汽车 公司 其中 合计 累计',
);
const MARKS = words('。 ， ； ： （ ） “ ” 《 》 , ; : ( ) " \' . ! ? \\ / | # * _ ` ~ > < & = + @ $ ^ { } [ ] %');
const MARKUP = words(
  '<p> </p> <div> </div> <table> <tr> <td> <th colspan=99> </table> <h1> </h1> <script> </script> <style> <b> <!-- --> <![CDATA[ ]]> <svg> <a href="javascript:x"> <img src=x onerror=x> &amp; &#0; &#xffffff; &lt; &nbsp; &copy {{ }} {{{x}}} [x](y) ![x](y) [^1] [^1]: ``` ~~~ --- === > 1. - |---| $$ http://a.b/1 a@b.c',
);
const ODD = [
  ...'\n\r\t\u001b\u007f\u0085\u00a0\u00ad\u0301\u200b\u200d\u200f\u2028\u202e\u2066\u3000\ufeff\ufffd',
  '\r\n',
  '\n\n',
  '\ud83d',
  '\ude00',
  '😀',
  '\n    ',
  '\n> ',
  '\n- ',
  '\n| a | b |\n|---|---|\n| ',
  '\n---\n',
];

/** The lines of the corpora without their answers: every way of writing a figure that the extractor is to know. */
const LINES = globSync('test/corpus/*.txt').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('⇒') && !line.startsWith('#'))
    .map((line) => line.split('⇒')[0]!.trim()),
);
export const line = fc.constantFrom(...LINES);

/** The articles that come with the program. */
export const article = fc.constantFrom(
  ...readdirSync('sources').map((name) => readFileSync(join('sources', name), 'utf8')),
);

/** Any character there is; to be able to shrink one of `fc.string` takes a map of all of them, which takes seconds. */
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

export const piece = fc.oneof(
  { weight: 200, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 60, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 60, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 40, arbitrary: fc.constantFrom(...ODD) },
  { weight: 20, arbitrary: line },
  // a file with one of them is no text
  { weight: 1, arbitrary: fc.constantFrom('\u0000', '\u0001') },
  { weight: 20, arbitrary: fc.array(character, { maxLength: 5 }).map((some) => some.join('')) },
);

/** Pieces, some of them many times over: depth and length are where time goes. */
export const soup = fc
  .array(fc.tuple(piece, fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 300 }))), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([text, times]) => text.repeat(times)).join(''));
