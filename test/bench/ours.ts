// node test/bench/ours.ts PAGE.md OUT.pdf: Markdown → PDF alone, by the way that a briefing takes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createPrinter } from '../../pipeline/render/pdf.ts';

const printer = createPrinter();
printer.start();
const [{ renderBody, toMarkup }, { embeddedFonts }, { htmlPage }, { wording }] = await Promise.all([
  import('../../pipeline/render/html.ts'),
  import('../../pipeline/render/html-fonts.ts'),
  import('../../pipeline/html-page.ts'),
  import('../../pipeline/render/wording.ts'),
]);
const WORDS = { 'html.table': '表格', 'html.sources': '来源', 'html.back': '↑' };
const [source, out] = process.argv.slice(2);
const options = {
  locale: 'zh-CN',
  title: '',
  sections: [],
  charts: {},
  words: wording({ file: '', texts: WORDS }),
} as const;
const body = toMarkup(await renderBody(readFileSync(source!, 'utf8'), options));
const sheets = ['theme', 'print'].map((name) => readFileSync(`templates/${name}.css`, 'utf8'));
const styles = [await embeddedFonts(body), ...sheets];
writeFileSync(
  out!,
  await printer.print(htmlPage({ language: 'zh-CN', title: 'x', styles, body }), { name: out!, date: null }),
);
await printer.close();
