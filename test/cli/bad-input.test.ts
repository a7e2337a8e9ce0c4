import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crossfoot, folder, SOUND } from './run.ts';

const CASES: readonly (readonly [what: string, file: string, content: string | Uint8Array, message: RegExp])[] = [
  ['an empty file', 'empty.md', '', /^empty\.md:.*(?:empty|no text)/],
  ['white space', 'blank.txt', ' \n\t\n', /^blank\.txt:.*(?:empty|no text)/],
  [
    'a binary',
    'image.md',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3]),
    /^image\.md: this is a picture/,
  ],
  ['a PDF', 'report.pdf', '%PDF-1.7\n1 0 obj\n', /^report\.pdf: this is a PDF/],
  ['a Word file', 'report.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /^report\.txt: this is a Word/],
  [
    'a binary of no known kind',
    'data.txt',
    Uint8Array.from([1, 2, 3, 4, 5]),
    /^data\.txt:1:1: this is not a text file/,
  ],
  ['bytes of no encoding', 'bytes.txt', Uint8Array.from([0xe8, 0xbf, 0x9c, 0xff, 0xff, 0x80, 0xe5]), /^bytes\.txt:/],
  [
    'half a file in GB18030',
    'half.txt',
    Uint8Array.from(
      [...Array(8)].flatMap(() => [0xd4, 0xb6, 0xc9, 0xbd, 0xb5, 0xc4, 0xca, 0xd5, 0xc8, 0xeb]).concat(0xb5),
    ),
    /^half\.txt:1:41: byte 81 is where the file ends, in the middle of a character of GB18030/,
  ],
  [
    'a title that is a map',
    'map.md',
    `---\ntitle: { a: b }\n---\n${SOUND}`,
    /^map\.md:2:1: front matter: title: not a word or a number/,
  ],
  ['invalid front matter', 'front.md', `---\ntitle: 远山\npublished: [\n---\n${SOUND}`, /^front\.md:[345]:\d+: /],
  ['a wrong date', 'date.md', `---\npublished: yesterday\n---\n${SOUND}`, /^date\.md:2(?::\d+)?: /],
];

describe.each(CASES)('%s', (_, file, content, message) => {
  test('has a clear message and status 2', async () => {
    const dir = folder({ [file]: content });
    const { status, stdout, stderr } = await crossfoot(['facts', file], { cwd: dir });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stderr.trim().split('\n').length, 'a message and what to do').toBe(2);
  });
});

test.each([
  ['a missing path', ['facts', 'gone.md'], /^gone\.md: there is no such file/],
  ['a folder for a file', ['facts', 'dir'], /^dir: this is a folder/],
  ['a folder without articles', ['check', 'dir'], /^dir: the folder holds no articles/],
])('%s', async (_, args, message) => {
  const dir = folder({ 'dir/README.md': SOUND, 'dir/.hidden.md': SOUND, 'dir/picture.png': 'x' });
  const { status, stdout, stderr } = await crossfoot(args, { cwd: dir });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

// the superuser may read everything
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', async () => {
  const dir = folder({ 'a.md': SOUND });
  chmodSync(join(dir, 'a.md'), 0);
  const { status, stderr } = await crossfoot(['facts', 'a.md'], { cwd: dir });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^a\.md: this may not be read/);
});

test.skipIf(process.platform === 'win32')('a device is not read', async () => {
  const { status, stderr } = await crossfoot(['facts', '/dev/zero']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^\/dev\/zero: this is not a file/);
});

test.skipIf(process.platform === 'win32')(
  'a link out of a folder of sources is refused, one inside followed',
  async () => {
    const outside = folder({ 'secret.md': SOUND });
    const dir = folder({ 'in/a.md': SOUND });
    symlinkSync(join(outside, 'secret.md'), join(dir, 'in/out.md'));
    symlinkSync(outside, join(dir, 'in/folder.md'));
    symlinkSync('gone.md', join(dir, 'in/broken.md'));
    mkdirSync(join(dir, 'in/deep'));
    symlinkSync('../a.md', join(dir, 'in/deep/same.md'));
    const { status, stdout, stderr } = await crossfoot(['check', 'in', '--reporter', 'json'], { cwd: dir });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).sources).toHaveLength(1);
    expect(stderr).toMatch(/in\/out\.md: the link points out of its folder/);
    expect(stderr).toMatch(/in\/folder\.md: the link points out of its folder/);
    expect(stderr).toMatch(/in\/broken\.md: there is no such file/);
  },
);

test('control characters of a name or a text do not reach the terminal', async () => {
  const dir = folder({ 'a\u001b[2Jb.md': `${SOUND}\n\u001b]0;x\u0007 2025年收入5亿元。\n` });
  const name = 'a\u001b[2Jb.md';
  for (const args of [
    ['facts', name, '--explain'],
    ['check', name],
    ['facts', `${name}x`],
  ]) {
    const { stdout, stderr } = await crossfoot(args, { cwd: dir });
    expect(stdout + stderr).not.toMatch(/\u001b|\u0007/);
  }
});

test('a key of front matter that is no word is passed over in silence', async () => {
  const dir = folder({ 'a.md': `---\n? [a, b]\n: c\n---\n\n${SOUND}` });
  const { status, stderr } = await crossfoot(['facts', 'a.md'], { cwd: dir });
  expect([status, stderr]).toEqual([0, '']);
});
