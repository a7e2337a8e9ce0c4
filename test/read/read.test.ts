import { describe, expect, it } from 'vitest';
import { Article } from '../../pipeline/model/article.ts';
import { Fault } from '../../pipeline/model/fault.ts';
import { toSource } from '../../pipeline/model/view.ts';
import { read } from '../../pipeline/read/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sentences = (article: Article) => article.sentences.map(({ start, end }) => article.view.text.slice(start, end));
const fault = (act: () => unknown): Fault => {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('encodings', () => {
  const gb18030 = Uint8Array.from([0xd3, 0xaa, 0xca, 0xd5, 0x35, 0xd2, 0xda, 0xd4, 0xaa]);
  const utf16 = (text: string, little: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
    return new Uint8Array(view.buffer);
  };
  it.each([
    ['UTF-8', bytes('营收5亿元'), 'utf-8'],
    ['UTF-8 with a mark', bytes('\ufeff营收5亿元'), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16('\ufeff营收5亿元', true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16('\ufeff营收5亿元', false), 'utf-16be'],
    ['GB18030', gb18030, 'gb18030'],
  ])('reads %s', (_, file, encoding) => {
    const article = read(file, 'a.txt');
    expect(article.view.text).toBe('营收5亿元');
    expect(article.source.encoding).toBe(encoding);
  });
  /** Text in an encoding that only decoders know: by a table of what its bytes mean. */
  const encode = (text: string, encoding: string) => {
    const table = new Map<string, number[]>();
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++)
        table.set(new TextDecoder(encoding).decode(Uint8Array.of(lead, trail)), [lead, trail]);
    return Uint8Array.from([...text].flatMap((char) => (char < '\x80' ? char.charCodeAt(0) : table.get(char)!)));
  };
  const prose = '公司第三季度的營業收入為13.2億元,同比增長5%。';
  it.each([
    ['Big5 that nothing declares', encode(prose, 'big5'), 'a.txt', 'big5'],
    ['GBK that a page declares', encode('<meta charset="gbk"><p>营收5亿元', 'gbk'), 'a.html', 'gbk'],
    ['GBK that front matter declares', encode('---\nencoding: gbk\ntitle: a\n---\n营收5亿元', 'gbk'), 'a.md', 'gbk'],
    ['UTF-16 without a mark', utf16(prose, true), 'a.txt', 'utf-16le'],
    ['big-endian UTF-16 without a mark', utf16(prose, false), 'a.txt', 'utf-16be'],
  ])('reads %s', (_, file, path, encoding) => {
    const article = read(file, path);
    expect(article.source.encoding).toBe(encoding);
    expect(article.view.text).toMatch(/^(?:营收5亿元|公司第三季度的營業收入為13\.2億元,同比增長5%。)$/);
  });
  it('reads line ends of all kinds as line ends', () => {
    const article = read(bytes('# 标题\r\n\r\n营收5亿元。\r\r净利润1亿元。\n\n> 引文一\r\n> 引文二\r\n'), 'a.md');
    expect(sentences(article)).toEqual(['标题', '营收5亿元。', '净利润1亿元。', '引文一引文二']);
  });
  it.each([
    ['among text', bytes('AB\nC\0D'), 'byte 4 ', 2, 2],
    ['in UTF-16', utf16('\ufeffAB\nC\0D', true), 'byte 8 ', 2, 2],
  ])('names the place of a NUL %s', (_, file, byte, line, column) => {
    const error = fault(() => read(file, 'a.txt'));
    expect(error.message).toContain(byte);
    expect(error).toMatchObject({ line, column, exitCode: 2 });
  });
  it('names the place of a byte that cannot be decoded', () => {
    expect(
      fault(() =>
        read(Uint8Array.from([...bytes('AB\nC'), 0xff, ...bytes('plain words that are ASCII and go on')]), 'a.txt'),
      ),
    ).toMatchObject({ path: 'a.txt', line: 2, column: 2, exitCode: 2 });
  });
  it.each([
    ['an empty file', new Uint8Array()],
    ['a binary', bytes('PK\u0003\u0004\0\0')],
    ['white space only', bytes(' \n\n ')],
  ])('refuses %s with a hint', (_, file) => {
    expect(fault(() => read(file, 'a.txt')).hint).not.toBe('');
  });
});

describe('front matter', () => {
  it('is read and is not part of the text', () => {
    const article = read(
      bytes(
        '---\ntitle: 标题\npublished: 2025-03-31\naliases:\n  远山科技: [Yuanshan]\nrules:\n  same-fact-twice: off\n---\n营收5亿元。\n',
      ),
      'a.md',
    );
    expect(article.source).toMatchObject({ title: '标题', published: '2025-03-31' });
    expect(article.aliases).toEqual({ 远山科技: ['Yuanshan'] });
    expect(article.rules).toEqual({ 'same-fact-twice': 'off' });
    expect(article.view.text).toBe('营收5亿元。');
  });
  it.each([
    ['a date that is none', '---\ntitle: a\npublished: soon\n---\nx', 3],
    ['YAML that does not parse', '---\ntitle: [a\n---\nx', 2],
    ['a wrong severity', '---\ntitle: a\nid: b\nrules: {x: loud}\n---\nx', 4],
  ])('names the line of %s', (_, file, line) => {
    const error = fault(() => read(bytes(file), 'a.md'));
    expect(error.line).toBeGreaterThanOrEqual(line - 1);
    expect(error.line).toBeLessThanOrEqual(line + 1);
    expect(error.message).toContain('front matter');
  });
  it('takes keys of the prototype as plain keys', () => {
    const article = read(
      bytes('---\n__proto__: {polluted: yes}\naliases: {constructor: [a]}\n---\n营收5亿元。'),
      'a.md',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(article.aliases).toEqual({ constructor: ['a'] });
  });
});

describe('formats', () => {
  it('reads Markdown without its markup and finds the way back', () => {
    const file = '# 远山科技\n\n营收**13.2**亿元,&nbsp;增长5\\%。见[公告](http://example.com)。\n';
    const article = read(bytes(file), 'a.md');
    expect(sentences(article)).toEqual(['远山科技', '营收13.2亿元,\u00a0增长5%。', '见公告。']);
    const at = article.view.text.indexOf('13.2亿元');
    const { start, end } = toSource(article.view, { start: at, end: at + 6 });
    expect(file.slice(start, end)).toBe('13.2**亿元');
  });
  it('reads the cells of a Markdown table and its caption', () => {
    const article = read(bytes('单位:万元\n\n| 项目 | 2024年 |\n|---|---:|\n| 营收 | 1,234.5 |\n'), 'a.md');
    const [table] = article.tables;
    expect(
      table?.cells.map(({ start, end, row, column, header }) => [
        article.view.text.slice(start, end),
        row,
        column,
        header,
      ]),
    ).toEqual([
      ['项目', 0, 0, true],
      ['2024年', 0, 1, true],
      ['营收', 1, 0, false],
      ['1,234.5', 1, 1, false],
    ]);
    expect(article.view.text.slice(table!.caption!.start, table!.caption!.end)).toBe('单位:万元');
  });
  it('reads saved HTML: text, tables and metadata, page furniture set aside, scripts dropped', () => {
    const page = `<html lang="zh-CN"><head><title>T</title><meta property="article:published_time" content="2025-03-31T10:00"></head><body>
      <nav>首页</nav><article><h1>远山 &amp; 青禾</h1><p>营收<b>13.2</b>亿元。</p></article><script>营收99亿元</script><footer>关于我们</footer></body></html>`;
    const article = read(bytes(page), 'a.html');
    expect(article.source).toMatchObject({ title: '远山 & 青禾', published: '2025-03-31', language: 'zh-CN' });
    expect(sentences(article)).toEqual(['远山 & 青禾', '营收13.2亿元。']);
    expect(article.passages.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      'chrome: navigation',
      'chrome: page footer',
    ]);
    expect(article.view.text).not.toContain('99');
  });
  it('reads what stands in a broken table where it stands', () => {
    const page =
      '<p>一</p><table><tr><td>132亿元</td><td>155亿元</td></tr><tr><td>5亿元</td/table><p>现金为186亿元。</p><h2>二</h2>';
    const article = read(bytes(page), 'a.html');
    expect(sentences(article)).toEqual(['一', '132亿元', '155亿元', '5亿元', '现金为186亿元。', '二']);
    for (const { start, end } of article.sentences) {
      const place = toSource(article.view, { start, end });
      expect(page.slice(place.start, place.end)).toBe(article.view.text.slice(start, end));
    }
    expect(article.tables[0]?.cells.map(({ start, end }) => article.view.text.slice(start, end))[0]).toBe('132亿元');
  });
  it('finds a headline that is broken over two lines', () => {
    const page = `<head><title>远山科技发布年报 营收增长_示例商报</title></head><body><div>快讯</div><h1>远山科技发布年报<br>\n营收增长</h1><p>营收5亿元。</p>`;
    const { view, title } = read(bytes(page), 'a.html');
    expect(view.text.slice(title!.start, title!.end).replace(/\s/g, '')).toBe('远山科技发布年报营收增长');
  });
  it('reads HTML in Markdown: its words, its tables, its page furniture, and no script', () => {
    const article = read(
      bytes(
        '# 年报\n\n<div>\n<p>营收<b>13.2</b>亿元。</p>\n<script>99亿元</script>\n</div>\n\n单位:万元\n\n<table><tr><th>项目</th><th>2024年</th></tr><tr><td>净利润</td><td>1,234</td></tr></table>\n\n<nav>首页</nav>\n\n员工5人<br>门店8家。\n',
      ),
      'a.md',
    );
    expect(sentences(article)).toEqual([
      '年报',
      '营收13.2亿元。',
      '单位:万元',
      '项目',
      '2024年',
      '净利润',
      '1,234',
      '员工5人',
      '门店8家。',
    ]);
    const [table] = article.tables;
    expect(table!.cells.map(({ start, end }) => article.view.text.slice(start, end))).toContain('1,234');
    expect(article.view.text.slice(table!.caption!.start, table!.caption!.end)).toBe('单位:万元');
    expect(article.passages.map(({ reason }) => reason)).toEqual(['navigation']);
    for (const { start, end } of article.sentences) {
      const place = toSource(article.view, { start, end });
      expect(article.text.slice(place.start, place.end)).toContain(article.view.text.slice(start, start + 2));
    }
  });
  it('puts together what a line breaks off before a figure, and nothing that opens a paragraph', () => {
    const broken = `远山能源发布半年报
远山能源有限公司上半年净利润同比增长一倍,每股收益从上年同期的
0.11元增至0.22元。
公司预计全年产量继续增长,下半年的平均销售价格将高于上半年
2024年公司派息0.2元。`;
    expect(sentences(read(bytes(broken), 'a.txt')).slice(1)).toEqual([
      '远山能源有限公司上半年净利润同比增长一倍,每股收益从上年同期的 0.11元增至0.22元。',
      '公司预计全年产量继续增长,下半年的平均销售价格将高于上半年',
      '2024年公司派息0.2元。',
    ]);
  });

  it('puts the lines of wrapped plain text together, in Chinese without and in English with a space', () => {
    const wrapped = `远山科技发布年报

2024年,远山科技营业收入为13.2亿元,较上年增长5%,其中海外收
入为1.2亿元,国内收入为12.0亿元,公司在报告里说明了增长的原
因,并给出了来年的计划。分析师认为,公司的研发投入与其规模相
称,渠道也在恢复之中。
　　净利润为1.1亿元。

Revenue of the company rose to 5.2 billion yuan in the whole of the
year.
`;
    expect(sentences(read(bytes(wrapped), 'a.txt'))).toEqual([
      '远山科技发布年报',
      '2024年,远山科技营业收入为13.2亿元,较上年增长5%,其中海外收入为1.2亿元,国内收入为12.0亿元,公司在报告里说明了增长的原因,并给出了来年的计划。',
      '分析师认为,公司的研发投入与其规模相称,渠道也在恢复之中。',
      '净利润为1.1亿元。',
      'Revenue of the company rose to 5.2 billion yuan in the whole of the year.',
    ]);
  });
  it('leaves lines that are paragraphs, rows or items as they are', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `第${i}家  营收13.2亿元  净利润1.1亿元  员工${i}000人  门店20家`);
    const items = Array.from({ length: 8 }, (_, i) => `远山科技第${i}家门店的营收为13.2亿元`);
    for (const lines of [rows, items]) expect(sentences(read(bytes(lines.join('\n')), 'a.txt'))).toHaveLength(8);
  });
  it('reads columns parted by blanks only where every row is full', () => {
    const head = '产品      收入      占比      同比';
    const full = [head, '主机      13.2      60.1      5.2', '配件      8.76      39.9      4.1'];
    const [, first, second] = full;
    expect(read(bytes(full.join('\n')), 'a.txt').tables).toHaveLength(1);
    // whose 60.1 is, nobody can tell
    for (const lines of [
      [head, '60.1      5.2', second],
      [first, second, '合计      21.96      100'],
    ])
      expect(read(bytes(lines.join('\n')), 'a.txt').tables).toHaveLength(0);
  });
  it('says so when markup is nested beyond reason', () => {
    expect(fault(() => read(bytes(`${'<div>'.repeat(100_000)}营收5亿元`), 'a.html')).message).toContain('nested');
  });
  it('reads one line of a million characters, in pieces that rules can look over', () => {
    const article = read(bytes(`营收5亿元,${'很'.repeat(1_000_000)}。`), 'a.txt');
    expect(article.sentences.length).toBeGreaterThan(100);
    expect(sentences(article).join('')).toBe(article.view.text.trim());
  });
});

describe('what belongs to the page', () => {
  const body = '远山科技发布年报\n\n2024年,远山科技营收为13.2亿元。\n\n净利润为1.1亿元,同比增长5%。\n';
  it('sets share bars, comment boxes and copyright lines aside', () => {
    const article = read(
      bytes(`正在阅读:\n\n${body}\n本文为转载内容,未经授权不得转载。\n\n评论\n\n暂无评论\n\n微信公众号\n`),
      'a.txt',
    );
    expect(sentences(article)).toEqual([
      '远山科技发布年报',
      '2024年,远山科技营收为13.2亿元。',
      '净利润为1.1亿元,同比增长5%。',
    ]);
    expect(article.source.title).toBe('远山科技发布年报');
  });
  it('keeps an author and a date that bylines name', () => {
    const article = read(bytes(`${body}\n文 | 示例工作室\n\n2025-04-01 09:30\n\n来源:示例商报\n`), 'a.txt');
    expect(article.source).toMatchObject({ author: '示例工作室', published: '2025-04-01', outlet: '示例商报' });
  });
  it.each([
    ['a line with the hour', `http://example.com 2025年08月28日 03:33 示例网络示例时报\n\n${body}`, '2025-08-28'],
    ['a daily in its title', `示例财经早餐2025年8月31日星期日\n\n${body}`, '2025-08-31'],
    ['a feed', `date 2025-11-11 ${body}`, '2025-11-11'],
    ['a dateline', `（2025年8月23日—北京）${body}`, '2025-08-23'],
    ['how far an account goes', `截至2025年6月30日 18:00，共有300家。\n\n${body}`, null],
    ['a day that is told of', `2025年10月28日，远山科技披露三季报。\n\n${body}`, null],
  ])('knows the day of publication above the prose: %s', (_, file, published) => {
    expect(read(bytes(file), 'a.txt').source.published).toBe(published);
  });
  it('reads a body that stands twice once', () => {
    const article = read(bytes(`${body}\n${body}`), 'a.txt');
    const copies = article.passages.filter(({ kind }) => kind === 'duplicate');
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ exact: true, of: { start: 0 } });
    expect(article.sentences).toHaveLength(3);
  });
  it('tells a near copy from an exact one', () => {
    const article = read(bytes(`${body}\n${body.replace('13.2', '13.7')}`), 'a.txt');
    expect(article.passages.filter(({ kind }) => kind === 'duplicate').map(({ exact }) => exact)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

it('gives an article that its schema accepts', () => {
  expect(() => Article.parse(read(bytes('# 标题\n\n营收5亿元。'), 'a.md'))).not.toThrow();
});

it.each([
  ['../../etc/passwd.md', 'passwd'],
  ['sources/远山 2025 年报.md', '远山-2025-年报'],
  ['con.txt', 'con-article'],
  ['<img src=x>.html', 'img-src-x'],
  ['....md', 'article'],
])('makes a safe id of %s', (path, id) => {
  expect(read(bytes('营收5亿元。'), path).source.id).toBe(id);
});
