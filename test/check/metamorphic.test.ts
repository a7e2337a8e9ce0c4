import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { check, rules } from '../../pipeline/check/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

/** What is said of a text: which rule says what of which figures, the three ways of agreeing being one. */
function said(text: string, path: string): string[] {
  const { findings } = check(extract(read(new TextEncoder().encode(text), path)));
  return findings
    .map(({ rule, verdict, facts, stated, claim }) => {
      const against = stated ? asRead(stated.text) : (claim?.['zh-CN'] ?? '');
      const operands = facts.map((fact) => asRead(fact.text)).sort();
      return `${rule} ${verdict.startsWith('consistent') ? 'agrees' : verdict}: ${operands.join(' ')} = ${against}`;
    })
    .sort();
}

/** A figure without what the rewriting changes: widths, separators, markup, 亿 or 万. */
const asRead = (figure: string): string =>
  inTenThousands(
    figure
      .replace(/[！-～]/g, (char) => String.fromCodePoint(char.codePointAt(0)! - 0xfee0))
      .replace(/[\s,*]|<[^>]*>/g, ''),
  );

/** What a rewriting took away from what is said (−) and added to it (+). */
function changes([path, text]: [path: string, text: string], rewritten: string): string[] {
  const [before, after] = [said(text, path), said(rewritten, path)];
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => `− ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ];
}

const PARAGRAPHS = [
  '2022年至2024年，远山科技的净亏损分别为1.20亿元、2.30亿元和3.40亿元，三年累计亏损6.9亿元。',
  '2024年，青禾汽车营收为4.98亿元，同比增长604.4%；2023年青禾汽车营收为7070万元。',
  '2024年，澄江银行的总收入约53亿元，其中机构客户贡献了47亿元，个人客户仅6亿元。',
  '截至2025年9月底，远山零售的现金为3.63亿元，比2024年底的2.89亿元微增。',
  '2024年，青禾商业营收为31.2亿元，研发费用为3.12亿元，占营收的20%。',
];
const FRONT = `---\npublished: 2026-03-01\naliases:\n${['远山科技', '青禾汽车', '澄江银行', '远山零售', '青禾商业'].map((name) => `  ${name}: []\n`).join('')}---\n\n`;
const TEXTS: [path: string, text: string][] = [
  ['paragraphs.md', FRONT + PARAGRAPHS.join('\n\n')],
  ...readdirSync('sources').map((name): [string, string] => [name, readFileSync(`sources/${name}`, 'utf8')]),
  ...readdirSync('test/check/planted').map((name): [string, string] => [
    name,
    readFileSync(`test/check/planted/${name}`, 'utf8').split('\n---\n')[0]!,
  ]),
];

/** Rewrites an article, not what its front matter says. */
const inBody = (change: (body: string) => string) => (text: string) => {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  return front + change(text.slice(front.length));
};

const inTenThousands = (text: string) =>
  text.replace(/(\d+(?:\.\d+)?)亿/g, (_, digits: string) => `${new Decimal(digits).times(10_000).toFixed()}万`);
const fullWidth = (text: string) =>
  text.replace(/(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?%?(?=[\u4e00-\u9fff，。、（）；])/g, (figure) =>
    figure.replace(/[!-~]/g, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0)),
  );
const halfWidth = (text: string) =>
  text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')');
const UNRELATED = '另据报道，云溪镇去年新建步道12公里，沿途栽种银杏300棵，镇上的图书馆周末照常开放。';

it('markup within a sentence changes nothing that is said of it', () => {
  const [path, text] = TEXTS[0]!;
  const marked = text
    .replace(/(?<=[\u4e00-\u9fff])\d+(?:\.\d+)?(?:亿元|万元|%)/g, '**$&**')
    .replace(/其中|比(?=2024)/g, '<b>$&</b>');
  expect(said(marked, path)).toEqual(said(text, path));
});

const bold = inBody((text) =>
  text.replace(
    /(?<![\w#*|,.:/~-])\d+(?:,\d{3})*(?:\.\d+)?(?:[万亿]?(?:元|美元|港元|辆|家|人|倍)|%|个百分点)/g,
    '**$&**',
  ),
);
const boldWords = inBody((text) =>
  text.replace(
    /(?<=[\u4e00-\u9fff，。])(?:同比|环比|其中|合计|累计|\d{4}年|上年末|增长|下降|由|占|分别|约合)/g,
    '**$&**',
  ),
);
describe.each(TEXTS)('what is said of %s stays', (path, text) => {
  const source: [string, string] = [path, text];
  const isPage = path.endsWith('.html');
  it('and is something', () => expect(said(text, path)).not.toEqual([]));
  it('with 13.2亿 written as 132000万', () => expect(changes(source, inTenThousands(text))).toEqual([]));
  it('with half-width punctuation', () => expect(changes(source, halfWidth(text))).toEqual([]));
  it('with full-width figures', () => expect(changes(source, inBody(fullWidth)(text))).toEqual([]));
  it('with lines that end in CR LF', () => expect(changes(source, text.replace(/\r?\n/g, '\r\n'))).toEqual([]));
  it.skipIf(isPage)('with a paragraph about something else', () =>
    expect(changes(source, `${text.trimEnd()}\n\n${UNRELATED}\n`)).toEqual([]),
  );
  it.skipIf(!path.endsWith('.md'))('with figures in bold', () => expect(changes(source, bold(text))).toEqual([]));
  it.skipIf(!path.endsWith('.md'))('with words in bold', () => expect(changes(source, boldWords(text))).toEqual([]));
});

it('the order of paragraphs that do not refer to each other changes nothing', () => {
  const [, text] = TEXTS[0]!;
  for (let turn = 1; turn < PARAGRAPHS.length; turn++) {
    const turned = [...PARAGRAPHS.slice(turn), ...PARAGRAPHS.slice(0, turn)];
    expect(said(FRONT + turned.join('\n\n'), 'paragraphs.md')).toEqual(said(text, 'paragraphs.md'));
  }
});

/** The examples of all rules are texts too. */
describe('what is said of the examples of the rules stays', () => {
  const texts = rules.flatMap(({ examples }) => examples.map(({ text }) => text));
  const both = (change: (text: string) => string) => {
    const of = (text: string) => said(FRONT + text, 'example.md');
    return texts.filter((text) => String(of(text)) !== String(of(change(text))));
  };
  const inChinesePunctuation = (text: string) =>
    text.replace(/(?<=[\u4e00-\u9fff%]),(?=[\u4e00-\u9fff])/g, '，').replaceAll(';', '；');
  it('with Chinese punctuation', () => expect(both(inChinesePunctuation)).toEqual([]));
  it('with a paragraph about something else', () => expect(both((text) => `${text}\n\n${UNRELATED}\n`)).toEqual([]));
});
