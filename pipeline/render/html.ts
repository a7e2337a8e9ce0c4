import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as ToHtml } from 'remark-rehype';
import { unified } from 'unified';
import { autolinks } from './html/autolinks.ts';
import { cited } from './html/cited.ts';
import { outline } from './html/outline.ts';
import { figures, languages, safety, tables } from './html/plugins.ts';
import type { Wording } from './wording.ts';

export interface HtmlOptions {
  locale: string;
  title: string;
  /** the h2 sections in order; each becomes `<section id class="section-<id>">` */
  sections: readonly { id: string }[];
  /** file name → SVG, for the images of the Markdown; an image that is not here is left out */
  charts: Readonly<Record<string, string>>;
  words: Wording;
}

/**
 * A briefing's Markdown as the body of a document. HTML in the Markdown is shown as the text it is; figures and findings that
 * are marked lead to their evidence.
 */
export async function renderBody(markdown: string, options: HtmlOptions): Promise<Root> {
  const { locale, words } = options;
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(autolinks)
    .use(remarkRehype, toHtml(words))
    .use(safety)
    .use(cited)
    .use(figures, options.charts)
    .use(tables, words.say('html.table'))
    .use(languages, locale)
    .use(outline, { sections: options.sections, title: options.title });
  return (await processor.run(processor.parse(markdown))) as unknown as Root;
}

/** The same as markup. */
export const toMarkup = (root: Root): string =>
  unified()
    .use(rehypeStringify, { characterReferences: { omitOptionalSemicolons: false }, closeSelfClosing: false })
    .stringify(root);

/**
 * Markup for print: without the ways to evidence, which is not there, and with what is bold or set apart in elements that a PDF of
 * this version knows; of strong and em it would make structure that readers have no name for.
 */
export const forPrint = (markup: string): string =>
  markup
    .replace(/<a class="cited" href="#[\w-]*">([\s\S]*?)<\/a>/g, '$1')
    .replace(/<(\/?)strong>/g, '<$1b>')
    .replace(/<(\/?)em>/g, '<$1i>');

function toHtml(words: Wording): ToHtml {
  return {
    clobberPrefix: '',
    footnoteLabel: words.say('html.sources'),
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    footnoteBackLabel: (mark, use) => words.say('html.back', { mark: mark + 1, use: use > 1 ? `-${use}` : '' }),
    handlers: {
      html: (_state, node: { value: string }) =>
        node.value.startsWith('<!--') ? undefined : { type: 'text', value: node.value },
    },
  };
}
