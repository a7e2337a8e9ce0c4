import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as ToHtml } from 'remark-rehype';
import { unified } from 'unified';
import type { Locale } from '../model/locale.ts';
import { autolinks } from './html/autolinks.ts';
import { outline } from './html/outline.ts';
import { figures, languages, safety, tables } from './html/plugins.ts';

export interface HtmlOptions {
  locale: Locale;
  title: string;
  /** one line about the document, for search engines and previews */
  description?: string;
  /** the h2 sections in order; each becomes `<section id class="section-<id>">` */
  sections: readonly { id: string }[];
  /** file name → SVG, for the images of the Markdown; an image that is not here is left out */
  charts: Readonly<Record<string, string>>;
  css: string;
}

const WORDS: Readonly<Record<Locale, { sources: string; back: (mark: number, use: number) => string; table: string }>> =
  {
    'zh-CN': {
      sources: '来源',
      back: (mark, use) => `返回正文第 ${mark} 处引用${use > 1 ? `(${use})` : ''}`,
      table: '表格',
    },
    en: {
      sources: 'Sources',
      back: (mark, use) => `Back to reference ${mark}${use > 1 ? `-${use}` : ''}`,
      table: 'Table',
    },
  };

/** Nothing is fetched and no script runs, whatever got into the document. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * A briefing's Markdown as one document that asks for nothing from anywhere. HTML in the Markdown is shown as the text it is.
 * @returns the document without fonts; `embedFonts` makes the portable one of it
 */
export async function renderHtml(markdown: string, options: HtmlOptions): Promise<string> {
  const words = WORDS[options.locale];
  const body = await unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(autolinks)
    .use(remarkRehype, toHtml(words))
    .use(safety)
    .use(figures, options.charts)
    .use(tables, words.table)
    .use(languages, options.locale)
    .use(outline, { sections: options.sections, title: options.title })
    .use(rehypeStringify, { characterReferences: { omitOptionalSemicolons: false }, closeSelfClosing: false })
    .process(markdown);
  const meta = options.description ? `\n<meta name="description" content="${encode(options.description)}">` : '';
  return `<!DOCTYPE html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${encode(options.title)}</title>${meta}
<style>
${options.css.replace(/<(?=\/style)/gi, '\\3c ')}
</style>
</head>
<body>
${String(body)}
</body>
</html>
`;
}

function toHtml(words: (typeof WORDS)[Locale]): ToHtml {
  return {
    clobberPrefix: '',
    footnoteLabel: words.sources,
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    footnoteBackLabel: (mark, use) => words.back(mark + 1, use),
    handlers: {
      html: (_state, node: { value: string }) =>
        node.value.startsWith('<!--') ? undefined : { type: 'text', value: node.value },
    },
  };
}

const encode = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
