import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, {} from 'remark-rehype';
import { unified } from 'unified';
import { autolinks } from './html/autolinks.js';
import { outline } from './html/outline.js';
import { figures, languages, safety, tables } from './html/plugins.js';
const WORDS = {
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
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
/**
 * A briefing's Markdown as one document that asks for nothing from anywhere. HTML in the Markdown is shown as the text it is.
 * @returns the document without fonts; `embedFonts` makes the portable one of it
 */
export async function renderHtml(markdown, options) {
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
function toHtml(words) {
    return {
        clobberPrefix: '',
        footnoteLabel: words.sources,
        footnoteLabelProperties: {},
        footnoteBackContent: '↑',
        footnoteBackLabel: (mark, use) => words.back(mark + 1, use),
        handlers: {
            html: (_state, node) => node.value.startsWith('<!--') ? undefined : { type: 'text', value: node.value },
        },
    };
}
const encode = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
