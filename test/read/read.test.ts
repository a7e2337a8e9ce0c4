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
