// node test/bench/ours.ts PAGE.md OUT.pdf: Markdown → PDF alone, by the way that a briefing takes.
import { readFileSync, writeFileSync } from 'node:fs';
import { entry } from '../../pipeline/start/index.js';

const { createPrinter }: typeof import('../../pipeline/render/pdf.ts') = await import(entry('render/pdf'));
const printer = createPrinter();
const started = printer.start();
const { makeDocument }: typeof import('../../pipeline/render/document.ts') = await import(entry('render/document'));
await started;
const [source, out] = process.argv.slice(2);
const { pdf } = await makeDocument(
  {
    markdown: readFileSync(source!, 'utf8'),
    html: { locale: 'zh-CN', title: '', sections: [], charts: {} },
    words: { file: '', texts: { 'html.table': '表格', 'html.sources': '来源', 'html.back': '↑' } },
    css: ['theme', 'print'].map((name) => readFileSync(`templates/${name}.css`, 'utf8')).join('\n'),
    screen: null,
    pdf: { name: out!, date: null },
  },
  printer,
);
writeFileSync(out!, pdf!);
await printer.close();
