import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** A file as somebody may hand it over. */
export interface Input {
  path: string;
  bytes: Uint8Array;
}

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
  ...'\n\r\t\u0000\u0001\u001b\u007f\u0085\u00a0\u00ad\u0301\u200b\u200d\u200f\u2028\u202e\u2066\u3000\ufeff\ufffd',
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
/** Any character there is; to be able to shrink one of `fc.string` takes a map of all of them, which takes seconds. */
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const piece = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.array(character, { maxLength: 5 }).map((some) => some.join('')) },
);
/** Pieces, some of them many times over: depth and length are where time goes. */
const soup = fc
  .array(fc.tuple(piece, fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 300 }))), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([text, times]) => text.repeat(times)).join(''));

const FRONT = ['title', 'published', 'id', 'language', 'aliases', 'rules', '__proto__', 'constructor'];
const front = fc
  .array(fc.tuple(fc.constantFrom(...FRONT), soup), { maxLength: 4 })
  .map((pairs) => `---\n${pairs.map(([key, value]) => `${key}: ${value.slice(0, 80)}`).join('\n')}\n---\n`);

const articles = readdirSync('sources').map((name) => readFileSync(join('sources', name)));
/** An article of ours with pieces cut out, doubled, moved and put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.nat(), soup), { minLength: 1, maxLength: 6 }),
  )
  .map(([article, changes]) => {
    let text = article.toString('utf8').slice(0, 4000);
    for (const [at, length, to, added] of changes) {
      const from = at % (text.length + 1);
      const cut = text.slice(from, from + length);
      const rest = text.slice(0, from) + text.slice(from + length);
      const place = to % (rest.length + 1);
      text = rest.slice(0, place) + (at % 3 === 0 ? '' : cut) + (at % 2 === 0 ? added : cut) + rest.slice(place);
    }
    return text;
  });

const ENDINGS = ['.md', '.txt', '.html'];
const encoders: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
];
const text = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 1, arbitrary: fc.tuple(front, soup).map(([head, body]) => head + body) },
  { weight: 2, arbitrary: mutated },
);
const bytes = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(text, fc.constantFrom(...encoders)).map(([one, encode]) => encode(one)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 })).map(([one, harms]) => {
      const file = Buffer.from(one);
      for (const [at, byte] of harms) if (file.length > 0) file[at % file.length] = byte;
      return file;
    }),
  },
);

export const inputs: fc.Arbitrary<Input> = fc
  .tuple(bytes, fc.constantFrom(...ENDINGS))
  .map(([file, ending]) => ({ path: `a${ending}`, bytes: Uint8Array.from(file) }));
