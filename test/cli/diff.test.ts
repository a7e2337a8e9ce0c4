import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { compare } from '../../pipeline/cli/diff/compare.ts';
import { crossfoot, folder, SOUND, UNSOUND } from './run.ts';

describe('diff', () => {
  test('a changed digit: the figure, old and new, and the finding that appeared', async () => {
    const dir = folder({ 'old.md': SOUND, 'new.md': UNSOUND });
    const { status, stdout } = await crossfoot(['diff', 'old.md', 'new.md'], { cwd: dir });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /Figures changed \(1\)\n {2}line 3: 6\.0亿元 → 7\.0亿元 \(远山科技, [^)]*净亏损, 2022\.\.2024\)/,
    );
    expect(stdout).toMatch(/Findings that appeared \(1\)\n {2}line 3: inconsistent/);
    expect(stdout).not.toMatch(/added|removed|went/);
  });

  test('text that only moved is no difference', async () => {
    const dir = folder({ 'old.md': SOUND, 'new.md': SOUND.replace('\n\n', '\n\n这一段没有数字。\n\n') });
    const { stdout } = await crossfoot(['diff', 'old.md', 'new.md'], { cwd: dir });
    expect(stdout).toBe('No figure and no finding changed.\n');
  });

  test('takes facts.json and git revisions, and tells what is neither', async () => {
    const dir = folder({ 'a.md': SOUND });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: dir });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    const sheet = (await crossfoot(['facts', 'a.md'], { cwd: dir })).stdout;
    const other = folder({ 'facts.json': sheet, 'new.md': UNSOUND, 'odd.json': '{"facts": 1}' });
    const json = await crossfoot(['diff', join(other, 'facts.json'), join(other, 'new.md'), '--reporter', 'json']);
    expect(JSON.parse(json.stdout).changed).toHaveLength(1);
    const revision = await crossfoot(['diff', 'HEAD:a.md', join(other, 'new.md')], { cwd: dir });
    expect(revision.stdout).toContain('6.0亿元 → 7.0亿元');
    const wrong = await crossfoot(['diff', 'HEAD~9:a.md', 'a.md'], { cwd: dir });
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('HEAD~9:a.md: ');
    const odd = await crossfoot(['diff', join(other, 'odd.json'), 'a.md'], { cwd: dir });
    expect(odd.stderr).toContain('this is not a facts.json');
  });
});

const ARTICLE = readFileSync('sources/yuanshan-retail-half-year.txt', 'utf8');
const version = (text: string) => analyse(Buffer.from(text), 'article.txt');
const before = version(ARTICLE);

/** What a small edit of the article does, without what did not happen. */
function after(text: string) {
  const { added, removed, changed, appeared, gone } = compare(before, version(text));
  const lists = {
    added: added.map((fact) => fact.text),
    removed: removed.map((fact) => fact.text),
    changed: changed.map(({ old, new: now, attributes }) => `${old.text} → ${now.text}: ${attributes}`),
    appeared: appeared.map(({ verdict }) => verdict),
    gone: gone.map(({ verdict }) => verdict),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
}

const insert = (at: number, words: string) => ARTICLE.slice(0, at) + words + ARTICLE.slice(at);
const PARAGRAPHS = [...ARTICLE.matchAll(/\n\n/g)].map(({ index }) => index + 2);

describe('little edits', () => {
  test('a digit of any figure: that figure, old and new, and no other', () => {
    for (const { start, text } of before.sheet.facts) {
      const at = start + text.search(/\d/);
      if (at < start) continue;
      const digit = ARTICLE[at]!;
      const next = digit === '9' ? '8' : String(Number(digit) + 1);
      const edited = ARTICLE.slice(0, at) + next + ARTICLE.slice(at + 1);
      const { changed, added, removed } = after(edited);
      expect([added, removed], text).toEqual([undefined, undefined]);
      const now = edited.slice(start, start + text.length);
      expect(
        changed?.filter((one) => one.includes('value')),
        text,
      ).toEqual([expect.stringContaining(`${text} → ${now}: `)]);
    }
  });

  test('a paragraph without figures anywhere: nothing', () => {
    for (const at of PARAGRAPHS) expect(after(insert(at, '园区里来了不少游客，大家都很开心。\n\n'))).toEqual({});
  });

  test('a paragraph with a figure anywhere: that figure', () => {
    for (const at of PARAGRAPHS) {
      const { added, removed } = after(insert(at, '海棠咖啡2023年共有员工871人。\n\n'));
      // what the paragraphs after it are about may be another time now
      expect([added, removed]).toEqual([['871人'], undefined]);
    }
  });

  test('a sentence taken out: its figures, and what they showed', () => {
    const [sentence] = /[^。\n]*销售费用[^。\n]*。/.exec(ARTICLE)!;
    const gone = before.sheet.facts.filter(({ quote }) => quote === sentence).map(({ text }) => text);
    expect(gone.length).toBeGreaterThan(1);
    expect(after(ARTICLE.replace(sentence, '')).removed).toEqual(gone);
  });

  test('a sentence moved to the end, or said once more: no figure comes or goes', () => {
    const sentence = '2025年上半年，海棠咖啡营收为12亿元。';
    const [first, last] = [`${sentence}\n\n${ARTICLE}`, `${ARTICLE}\n\n${sentence}\n`];
    expect(compare(version(first), version(last))).toMatchObject({ added: [], removed: [] });
    expect(compare(version(first), version(`${last}\n${sentence}\n`))).toMatchObject({ added: [], removed: [] });
  });

  test('words around a figure: nothing', () => {
    expect(after(ARTICLE.replace(/(?<=\n\n)(?=\S)/, '据悉，'))).toEqual({});
  });

  test('a unit, a hedge, a period: what changed of the figure', () => {
    const text = '远山零售2024年营收为12亿元。';
    const change = (to: string) =>
      compare(version(text), version(to)).changed.map(({ attributes, new: now }) => `${now.text} ${attributes}`);
    expect(change(text.replace('亿元', '亿美元'))).toEqual(['12亿美元 unit,currency']);
    expect(change(text.replace('为', '超'))).toEqual(['12亿元 hedge']);
    expect(change(text.replace('2024', '2023'))).toEqual(['12亿元 period']);
  });
});

describe('folders', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd, encoding: 'utf8' });

  /** A repository with three articles; then one changed, one renamed and touched, one new, one gone. */
  function repository(): string {
    const more = '2022年至2024年，远山科技的员工分别为300人、400人和500人。\n';
    const dir = folder({
      'sources/a.md': SOUND,
      'sources/deep/b.md': more,
      'sources/c.md': '青禾汽车2024年营收为31.2亿元。\n',
      'sources/README.md': '1亿元',
    });
    git(dir, 'init', '-q');
    git(dir, 'add', '.');
    git(dir, 'commit', '-qm', 'first');
    writeFileSync(join(dir, 'sources/a.md'), UNSOUND);
    renameSync(join(dir, 'sources/deep/b.md'), join(dir, 'sources/renamed.md'));
    writeFileSync(join(dir, 'sources/renamed.md'), more.replace('500', '501'));
    rmSync(join(dir, 'sources/c.md'));
    writeFileSync(join(dir, 'sources/d.md'), '海棠咖啡2024年营收为3.2亿元。\n');
    return dir;
  }

  test('of a revision and on the disk: each source that changed, came, went or was renamed', async () => {
    const dir = repository();
    const { status, stdout } = await crossfoot(['diff', 'HEAD:sources', 'sources', '--reporter', 'json'], { cwd: dir });
    expect(status).toBe(0);
    const told = JSON.parse(stdout).sources.map(
      ({ old, new: now, changed, added, removed, appeared }: Record<string, unknown[]>) =>
        `${old} ${now}: ${[changed, added, removed, appeared].map((list) => list!.length)}`,
    );
    expect(told).toEqual([
      'a.md a.md: 1,0,0,1',
      'null d.md: 0,1,0,0',
      'deep/b.md renamed.md: 1,0,0,0',
      'c.md null: 0,0,1,0',
    ]);
  });

  test('as Markdown for a pull request: tables of what was and is, nothing of the article as markup', async () => {
    const dir = repository();
    writeFileSync(join(dir, 'sources/a.md'), UNSOUND.replace('远山科技净', '远山<b>|科技净'));
    const { stdout } = await crossfoot(['diff', 'HEAD:sources', 'sources', '--reporter', 'markdown'], { cwd: dir });
    expect(stdout).toMatch(/^## Figures that changed\n\n### a\.md\n/);
    expect(stdout).toMatch(/\| changed \| 3 \| .*\| 6\.0亿元.* \| 7\.0亿元.* \|/);
    expect(stdout).toContain('### deep/b.md → renamed.md');
    expect(stdout).toContain('### d.md \\(new\\)\n\n1 figure added.');
    expect(stdout).toContain('### c.md \\(removed\\)\n\n1 figure removed.');
    expect(stdout).not.toMatch(/(?<!\\)<b>/);
    for (const line of stdout.split('\n').filter((line) => line.startsWith('|')))
      expect([5, 6]).toContain(line.split(/(?<!\\)\|/).length - 1);
  });

  test('a file and a folder, or no such folder: status 2', async () => {
    const dir = repository();
    const mixed = await crossfoot(['diff', 'HEAD:sources', 'sources/a.md'], { cwd: dir });
    expect([mixed.status, mixed.stderr]).toEqual([2, expect.stringContaining('sources/a.md: this is a file')]);
    const none = await crossfoot(['diff', 'HEAD:nothing', 'sources'], { cwd: dir });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('HEAD:nothing: ')]);
  });

  test('where sources contradict each other: what a change of one shows of the other', async () => {
    const dir = folder({
      'old/a.md': '青禾汽车2024年营收为31.2亿元。\n',
      'old/b.md': '2024年，青禾汽车营收为31.2亿元。\n',
      'new/a.md': '青禾汽车2024年营收为31.2亿元。\n',
      'new/b.md': '2024年，青禾汽车营收为33.2亿元。\n',
    });
    const { stdout } = await crossfoot(['diff', 'old', 'new'], { cwd: dir });
    expect(stdout).toMatch(/^a\.md\n\nFindings that appeared \(1\)/);
    expect(stdout).toContain('31.2亿元 → 33.2亿元');
  });
});

test('two outputs: what was found, and which files differ', async () => {
  const dir = folder({ 'a.md': SOUND, 'b.md': '海棠咖啡2024年营收为3.2亿元。\n' });
  const build = (out: string) =>
    crossfoot(['build', 'a.md', 'b.md', '--format', 'md', '--locale', 'en', '--out', out], { cwd: dir });
  await build('old');
  writeFileSync(join(dir, 'a.md'), UNSOUND);
  await build('new');
  const { stdout } = await crossfoot(['diff', 'old', 'new'], { cwd: dir });
  expect(stdout).toMatch(/^a\n\nFigures changed \(1\)\n {2}line 3: 6\.0亿元 → 7\.0亿元/);
  expect(stdout).toMatch(/Files that differ \(5\)\n {2}briefing\.en\.md\n/);
  expect(stdout).not.toContain('海棠');
  writeFileSync(join(dir, 'new/a/facts.json'), '{}');
  const damaged = await crossfoot(['diff', 'old', 'new'], { cwd: dir });
  expect([damaged.status, damaged.stderr]).toEqual([2, expect.stringMatching(/^new\/a\/facts\.json: /)]);
});
