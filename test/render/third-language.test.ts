import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { TITLES } from '../../pipeline/check/index.ts';
import { parseOptions } from '../../pipeline/cli/options.ts';
import { compose } from '../../pipeline/compose/index.ts';
import { localesIn } from '../../pipeline/locales.ts';
import type { BuildOptions } from '../../pipeline/model/options.ts';
import { createRenderer, type Files } from '../../pipeline/render/index.ts';

const ARTICLE = `---
title: 远山科技年报
published: 2025-03-20
---

2024年,远山科技的海外营收为3.2亿元,净亏损为3.0亿元,毛利率为20%。2024年,远山科技营收为12.80亿元,同比增长20%,2023年营收为9.80亿元。
`;

const dir = mkdtempSync(join(tmpdir(), 'third-'));
const file = (name: string) => join(dir, 'fr', name);
beforeAll(() => {
  cpSync('templates', dir, { recursive: true });
  cpSync('templates/en', join(dir, 'fr'), { recursive: true });
  for (const [name, from, to] of [
    ['words.yaml', 'key-figures: Key figures', 'key-figures: Chiffres clés'],
    ['language.yaml', 'described: "{what} of {owner}"', 'described: "{owner} : {what}"'],
    ['language.yaml', 'rises: rose {rate}[ {against}]', 'rises: augmente de {rate}[ {against}]'],
  ] as const) {
    const text = readFileSync(file(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(file(name), text.replace(from, to));
  }
  writeFileSync(
    file('lexicon.yaml'),
    "metrics:\n  revenue: chiffre d'affaires\ncurrencies:\n  CNY: 'CNY '\nterms:\n  海外: international\n",
  );
});
afterAll(() => rmSync(dir, { recursive: true }));

async function briefings(): Promise<Files> {
  const { whole, sheet, findings } = analyse(new TextEncoder().encode(ARTICLE), 'article.md');
  const options = { formats: ['md', 'html'], locales: localesIn(dir), page: 'A4', templates: dir } as const;
  return (await createRenderer(options, null)).render(compose({ article: whole, sheet, findings }, TITLES));
}

test('is found by its folder', () => {
  expect(localesIn(null)).toEqual(['zh-CN', 'en']);
  expect(localesIn(dir)).toEqual(['zh-CN', 'en', 'fr']);
  const options = parseOptions(['build', '--templates', dir, '--locale', 'fr']) as BuildOptions;
  expect(options.locales).toEqual(['fr']);
  expect(() => parseOptions(['build', '--locale', 'fr'])).toThrow("--locale does not know 'fr'");
});

test('has the words of its folder and of its column of the lexicon, and English where it has none', async () => {
  const files = await briefings();
  const markdown = String(files.get('briefing.fr.md'));
  expect(markdown).toMatch(/^# 远山科技 \(.+\) : chiffre d'affaires augmente de 20% to CNY 1.280bn in 2024/);
  expect(markdown).toContain('## Chiffres clés');
  expect(markdown).toContain("Chiffre d'affaires · international");
  expect(markdown).toContain('Gross margin');
  // what a rule says
  expect(markdown).toContain('Growth against both values');
  expect(String(files.get('briefing.fr.html'))).toContain('<html lang="fr">');
  expect(files.has('chart-1.fr.svg') || !markdown.includes('.svg')).toBe(true);
});

test('is told with file and line where its column names what the lexicon does not know', async () => {
  appendFileSync(file('lexicon.yaml'), 'units:\n  vehicle: véhicules\n');
  await expect(briefings()).rejects.toMatchObject({ path: expect.stringMatching(/lexicon\.yaml$/), line: 8 });
});
