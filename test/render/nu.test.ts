import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryPage } from '../publish/library-page.ts';
import { documentOf } from './document.ts';
import { templatesOf } from './words.ts';

const jar: string = createRequire(import.meta.url)('vnu-jar');
const hasJava = spawnSync('java', ['-version']).status === 0;
const source = readFileSync(new URL('../../sources/two-model-makers-list-in-hong-kong.md', import.meta.url), 'utf8');

test.skipIf(!hasJava)('the Nu checker finds no error in any page', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  const { css, library } = templatesOf('zh-CN');
  const pages = {
    'zh-CN.html': await documentOf(source, 'zh-CN'),
    'en.html': await documentOf(source, 'en'),
    'index.html': await libraryPage(`${css}${library}`),
  };
  const files = Object.entries(pages).map(([name, html]) => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  });
  const { stderr } = spawnSync(
    'java',
    ['-jar', jar, '--errors-only', '--format', 'json', '--no-langdetect', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  rmSync(folder, { recursive: true });
  const { messages } = JSON.parse(stderr) as { messages: { type: string; message: string; extract?: string }[] };
  expect(messages.map(({ message, extract }) => `${message} ${extract ?? ''}`)).toEqual([]);
});
