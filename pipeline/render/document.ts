import type { Root } from 'hast';
import { htmlPage } from '../html-page.ts';
import type { Dossier } from '../model/briefing.ts';
import { SCRIPT } from './html/desk/script.ts';
import { desk } from './html/desk.ts';
import { type Child, isElement, textOf } from './html/tree.ts';
import { forPrint, type HtmlOptions, renderBody, toMarkup } from './html.ts';
import { embeddedFonts } from './html-fonts.ts';
import type { Language } from './language/language.ts';
import type { Printer, PrintOptions } from './pdf.ts';
import type { Spot } from './svg.ts';
import { type Words, wording } from './wording.ts';

/** A Markdown briefing that is to become a document; plain data, so that another process can do it. */
export interface Order {
  /** with its figures and findings marked (cite.ts) */
  markdown: string;
  html: Omit<HtmlOptions, 'words'>;
  words: Words;
  css: string;
  /** what the one for the screen has beside the briefing; null where none is wanted */
  screen: Screen | null;
  /** what the printed one is called and dated; null where none is wanted */
  pdf: PrintOptions | null;
}

export interface Screen {
  css: string;
  dossier: Dossier;
  /** of the article */
  language: string;
  /** how the language of the briefing writes figures and times */
  writing: Language;
  spots: Readonly<Record<string, readonly Spot[]>>;
}

export interface Document {
  html: string | null;
  pdf: Uint8Array | null;
}

/**
 * Markdown → HTML with its fonts → PDF; what is read on a screen has its evidence beside it, and is made while the other is printed.
 * @param fonts makes the style sheet that brings the fonts, given all text and what of it may be bold; or is that sheet
 */
export async function makeDocument(
  order: Order,
  printer: Pick<Printer, 'print'> | null,
  fonts: typeof embeddedFonts | string = embeddedFonts,
): Promise<Document> {
  const { screen, pdf, css } = order;
  const { locale, title } = order.html;
  const words = wording(order.words);
  const page = { language: locale, title };
  const sheet = (text: string, bold: string) => (typeof fonts === 'string' ? fonts : fonts(title + text, title + bold));
  const body = await renderBody(order.markdown, { ...order.html, words });
  // a sheet that is there asks for no text
  const printed = pdf || typeof fonts !== 'string' ? forPrint(toMarkup(body)) : '';

  async function print(options: PrintOptions, through: Pick<Printer, 'print'>, begun: () => void): Promise<Uint8Array> {
    // portable fonts here too: cut down to the characters used, a font can no longer give 人 back as the radical ⼈
    const styles = [await sheet(printed, printed), css];
    return through.print(htmlPage({ ...page, styles, body: printed }), options, begun);
  }

  async function show(on: Screen): Promise<string> {
    const shown = toMarkup(desk(body, on.dossier, { words, ...on }));
    const headings = on.dossier.paragraphs.flatMap(({ kind, text }) => (kind === 'heading' ? text : []));
    const styles = [await sheet(shown, printed + headings.join('')), css, on.css];
    return htmlPage({ ...page, description: conclusionOf(body), styles, body: shown, script: SCRIPT });
  }

  let printing: Promise<Uint8Array> | null = null;
  if (pdf && printer) {
    const begun = new Promise<void>((begun) => {
      printing = print(pdf, printer, begun);
    });
    // what the browser waits for comes first
    await Promise.race([begun, printing!.catch(() => {})]);
  }
  return { html: screen && (await show(screen)), pdf: await printing };
}

/** The headline, for whoever only sees a preview. */
function conclusionOf(node: Child | Root): string {
  if (!('children' in node)) return '';
  if (node.type !== 'root' && isElement(node, 'h1')) return textOf(node);
  for (const child of node.children) {
    const words = conclusionOf(child);
    if (words) return words;
  }
  return '';
}
