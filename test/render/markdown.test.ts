import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/index.ts';
import { compose } from '../../pipeline/compose/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { Briefing } from '../../pipeline/model/briefing.ts';
import { Fault } from '../../pipeline/model/fault.ts';
import type { Locale } from '../../pipeline/model/locale.ts';
import { read } from '../../pipeline/read/index.ts';
import { escapeMarkdown } from '../../pipeline/render/escape.ts';
import { autolinks } from '../../pipeline/render/html/autolinks.ts';
import { loadTemplates, renderMarkdown } from '../../pipeline/render/markdown.ts';
import { TEMPLATES } from './languages.ts';

function brief(text: string): Briefing {
  const article = read(new TextEncoder().encode(text), 'a.md');
  const sheet = extract(article);
  return Briefing.parse(compose({ article, sheet, findings: check(sheet) }, new Map()));
}
const markdown = (text: string, locale: Locale) => renderMarkdown(brief(text), loadTemplates(TEMPLATES, locale));

const STORY = `# 远山科技年报

2022年至2024年,远山科技的净亏损分别为1.0亿元、2.5亿元和3.0亿元。远山科技累计亏损6.5亿元。2024年,远山科技营收为12.80亿元,同比增长20%。
`;

describe('a briefing', () => {
  it('states the conclusion with its number first, in both languages', () => {
    expect(markdown(STORY, 'zh-CN')).toMatch(
      /^# 远山科技2022年至2024年累计亏损6\.5亿元；2024年营收12\.80亿元，同比增长20%\n\n《远山科技年报》/,
    );
    expect(markdown(STORY, 'en')).toMatch(
      /^# 远山科技 lost RMB 650m from 2022 to 2024; revenue rose 20% to RMB 1\.280bn in 2024\n\n远山科技年报 · /,
    );
  });
  it('keeps the precision in which the article wrote', () => {
    expect(markdown(STORY, 'en')).toContain('RMB 1.280bn');
    expect(markdown(STORY, 'zh-CN')).toContain('12.80亿元');
  });
  it('leads every figure to its sentence and line', () => {
    const text = markdown(STORY, 'zh-CN');
    const marks = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, mark]) => mark);
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(text).toMatch(new RegExp(`^\\[\\^${mark}\\]: 第3行：「`, 'm'));
  });
  it('names a contradiction before what agrees', () => {
    const text = markdown(STORY.replace('累计亏损6.5亿元', '累计亏损7.5亿元'), 'en');
    expect(text).toContain('- **1** × inconsistent');
    expect(text).toMatch(/## What disagrees\n\n- \*\*× inconsistent\*\* /);
  });
  it('says so where the article has no figure', () => {
    expect(markdown('# 一篇散文\n\n今天天气很好。', 'en')).toContain('This article states no figure.');
    expect(markdown('# 一篇散文\n\n今天天气很好。', 'zh-CN')).toContain('这篇文章里没有数字。');
  });
  it('bounds what it shows of ten thousand figures and says how many more there are', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `第${i}项开支为${i + 1}万元。`).join('\n\n');
    const text = markdown(`# 长文\n\n${many}`, 'en');
    expect(text.length).toBeLessThan(200_000);
    expect(text).toMatch(/\d+ more in facts\.csv/);
  });
});

describe('text from the article', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '![x](http://e.example/x.png)',
    '{{constructor}}',
    '{{{raw}}}',
    '**bold**',
    '`code`',
    '| a | b |',
    '[^1]',
    '[^1]: note',
    'https://e.example/',
    'www.e.example',
    'me@e.example',
    '&lt;b&gt;',
    '# heading',
    '- item',
    '1. item',
    '~~gone~~',
    '$x^2$',
    '\\',
    '<!-- -->',
    '> quote',
    '---',
    '===',
  ];
  it.each(HOSTILE)('prints as it stands: %s', (text) => {
    const reader = unified().use(remarkParse).use(remarkGfm).use(autolinks);
    const tree = reader.runSync(reader.parse(`${escapeMarkdown(text)}\n`)) as Root;
    const [paragraph, ...rest] = tree.children;
    expect(rest).toEqual([]);
    expect(paragraph?.type).toBe('paragraph');
    const words = (paragraph as { children: { type: string; value?: string }[] }).children;
    expect(new Set(words.map(({ type }) => type))).toEqual(new Set(['text']));
    expect(words.map(({ value }) => value).join('')).toBe(text);
  });
  it('is data in a whole briefing: no template and no markup of it is run', () => {
    const text = markdown(
      `# {{title}} <img src=x onerror=alert(1)>\n\n2024年,<b>远山科技</b>营收为5亿元,{{figure}}占[三成](javascript:x)。\n`,
      'en',
    );
    expect(text).not.toMatch(/<img|<b>|\]\(javascript/);
    expect(text.split('\n')[2]).toContain('\\{\\{title\\}\\}');
  });
});

describe('templates of one’s own', () => {
  let dir = '';
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const changed = (file: string, from: string, to: string) => {
    dir = mkdtempSync(join(tmpdir(), 'crossfoot-test-'));
    cpSync(TEMPLATES, dir, { recursive: true });
    const path = join(dir, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return dir;
  };
  const render = (folder: string) => renderMarkdown(brief(STORY), loadTemplates(folder, 'en'));
  it('are used', () => {
    expect(render(changed('en/words.yaml', 'Key figures', 'At a glance'))).toContain('## At a glance');
  });
  it.each([
    ['a misspelt field', '{{label}}', '{{labell}}', 'labell', 2],
    ['a misspelt field of a condition', '{{#if sign}}', '{{#if sing}}', 'sing', 4],
    ['a helper that does not exist', '{{label}}', '{{labell this}}', 'labell', 2],
    ['a partial that does not exist', '{{label}}', '{{> labell}}', 'labell', 2],
    ['a word that does not exist', '{{label}}', '{{word "labell"}}', 'labell', 2],
  ])('%s is a fault with file and line', (_, from, to, word, line) => {
    let fault: unknown;
    try {
      render(changed('partials/key-figures.hbs', from, to));
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).message).toContain(word);
    expect((fault as Fault).path).toContain('key-figures.hbs');
    expect((fault as Fault).line).toBe(line);
  });
  it('a template that does not parse is a fault with file and line', () => {
    const folder = changed('partials/derived.hbs', '{{/each}}', '{{/if}}');
    expect(() => loadTemplates(folder, 'en')).toThrow(Fault);
  });
});

describe('a third language', () => {
  let dir = '';
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const folder = (changes: readonly (readonly [file: string, from: string, to: string])[]) => {
    dir = mkdtempSync(join(tmpdir(), 'crossfoot-test-'));
    cpSync(TEMPLATES, dir, { recursive: true });
    cpSync(join(dir, 'en'), join(dir, 'fr'), { recursive: true });
    for (const [file, from, to] of changes) {
      const text = readFileSync(join(dir, 'fr', file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(dir, 'fr', file), text.replace(from, to));
    }
    return dir;
  };
  it('is a folder of templates: its words, its scales, its sentences', () => {
    const templates = folder([
      ['words.yaml', 'Key figures', 'Chiffres clés'],
      ['language.yaml', 'suffix: bn', 'suffix: " Md"'],
      ['language.yaml', '"{owner} lost {value}[ {when}]"', '"{owner} a perdu {value}[ {when}]"'],
    ]);
    const text = renderMarkdown(brief(STORY), loadTemplates(templates, 'fr'));
    expect(text).toContain('## Chiffres clés');
    expect(text).toContain('RMB 1.280 Md');
    expect(text).toMatch(/^# 远山科技 a perdu RMB 650m/);
  });
  it.each([
    ['a misspelt field', '  padding: 2', '  paddling: 2', 'paddling'],
    ['a missing field', 'full-stop: .\n', '', 'full-stop'],
    ['a field of another kind', '  padding: 2', '  padding: two', 'padding'],
  ])('says where %s is', (_, from, to, word) => {
    let fault: unknown;
    try {
      loadTemplates(folder([['language.yaml', from, to]]), 'fr');
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).message).toContain(word);
    expect((fault as Fault).path).toContain('language.yaml');
    expect((fault as Fault).line).toBeGreaterThan(0);
  });
});
