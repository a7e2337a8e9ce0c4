import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, test } from 'vitest';
import crossfoot, { type CrossfootOptions } from '../../pipeline/plugin.ts';
import { SOUND, UNSOUND } from '../cli/run.ts';

/** A document on its way from Markdown to HTML. */
async function processed(value: string | Uint8Array, options?: CrossfootOptions, path: string | null = 'a.md') {
  const file = new VFile(path === null ? { value } : { path, value });
  await unified().use(remarkParse).use(crossfoot, options).use(remarkRehype).use(rehypeStringify).process(file);
  return file;
}

test('facts are in file.data, at their places in the file', async () => {
  const file = await processed(SOUND);
  const { facts, findings } = file.data.crossfoot!;
  expect(facts.facts.map(({ text }) => text)).toEqual(['3.1亿元', '1.7亿元', '1.2亿元', '6.0亿元']);
  for (const { start, end, text } of facts.facts) expect(SOUND.slice(start, end)).toBe(text);
  expect(findings.coverage.facts).toBe(4);
  expect(file.messages).toEqual([]);
});

describe('findings are messages', () => {
  test('at the figure, with rule, source and severity', async () => {
    const [message] = (await processed(UNSOUND)).messages;
    expect(message).toMatchObject({ ruleId: 'total-of-periods', source: 'crossfoot', fatal: true, actual: '7.0亿元' });
    const { start, end } = message!.place as { start: { offset: number; line: number }; end: { offset: number } };
    expect(UNSOUND.slice(start.offset, end.offset)).toBe('7.0亿元');
    expect(UNSOUND.split('\n')[start.line - 1]).toContain('7.0亿元');
  });

  test('as vfile-reporter prints them', async () => {
    expect(reporter(await processed(UNSOUND), { color: false })).toMatch(
      /^a\.md\n3:\d+-3:\d+ +error +A total equals its periods: .*total-of-periods +crossfoot\n\n✖ 1 error$/,
    );
    expect(reporter(await processed(SOUND), { color: false })).toBe('a.md: no issues found');
  });

  test('in the language and with the severity asked for; the front matter wins', async () => {
    const options: CrossfootOptions = { locale: 'zh-CN', rules: { 'total-of-periods': 'warning' } };
    const [message] = (await processed(UNSOUND, options)).messages;
    expect(message).toMatchObject({ fatal: false, reason: expect.stringMatching(/文中为7\.0亿元/) });
    const off: CrossfootOptions = { rules: { 'total-of-periods': 'off' } };
    expect((await processed(UNSOUND, off)).messages).toEqual([]);
    const own = `---\nrules: { total-of-periods: note }\n---\n\n${UNSOUND}`;
    expect((await processed(own, off)).messages.map(({ fatal }) => fatal)).toEqual([undefined]);
  });
});

test('bytes, and a file without a name', async () => {
  expect((await processed(new TextEncoder().encode(UNSOUND))).messages).toHaveLength(1);
  expect((await processed(UNSOUND, {}, null)).messages).toHaveLength(1);
  expect((await processed(UNSOUND, {}, 'notes')).messages).toHaveLength(1);
});

test('an empty document passes, one that cannot be read has a message', async () => {
  expect((await processed(' \n')).messages).toEqual([]);
  const file = await processed(`---\npublished: yesterday\n---\n\n${SOUND}`);
  expect(file.messages).toMatchObject([{ source: 'crossfoot', ruleId: 'unreadable', line: 2 }]);
  expect(file.data.crossfoot).toBeUndefined();
  expect(String(file)).toContain('远山科技');
});

test('a rehype pipeline too', async () => {
  const value = `<!doctype html><html lang="zh"><body><p>${UNSOUND.split('\n')[2]}</p></body></html>`;
  const file = new VFile({ path: 'a.html', value });
  await unified().use(rehypeParse).use(crossfoot).use(rehypeStringify).process(file);
  const { start, end } = file.messages[0]!.place as { start: { offset: number }; end: { offset: number } };
  expect(value.slice(start.offset, end.offset)).toBe('7.0亿元');
});
