import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { wordsOf } from './words.ts';

const corpus = new URL('../corpus/', import.meta.url);

it('every reason for leaving something unread, and for what a figure is taken to mean, has its words in Chinese', () => {
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').split('\n'))
    .map((line) => line.split('⇒')[0]!.replace(/^@\d{4}-\d{2}-\d{2} /, ''));
  const page = `<nav>首页</nav><header>财经</header><aside>相关</aside><form>搜索</form><dialog>提示</dialog>${texts
    .map((text) => `<p>${text}</p>`)
    .join('')}<p hidden>无</p><button>赞</button><footer>版权所有</footer>`;
  const { passages } = extract(read(new TextEncoder().encode(page), 'corpus.html'));
  const sheet = extract(read(new TextEncoder().encode(texts.join('\n\n')), 'corpus.txt'));
  const reasons = new Set([...sheet.unread, ...passages].map(({ reason }) => reason));
  expect(reasons.size).toBeGreaterThan(8);
  const words = wordsOf('zh-CN');
  expect([...reasons].filter((reason) => words.known(`reason.${reason}`) === null)).toEqual([]);
  const rules = new Set(sheet.facts.flatMap(({ why }) => why.map(({ rule }) => rule)));
  expect(rules.size).toBeGreaterThan(20);
  expect([...rules].filter((rule) => words.known(`html.why.${rule}`) === null)).toEqual([]);
});
