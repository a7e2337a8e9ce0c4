import { htmlPage } from '../html-page.ts';
import type { Dossier } from '../model/briefing.ts';
import { SCRIPT } from './html/desk/script.ts';
import { desk } from './html/desk.ts';
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
  /** how the language writes figures and times */
  writing: Language;
  css: string;
  /** what the one for the screen has beside the briefing; null where none is wanted */
  screen: { css: string; dossier: Dossier; language: string; spots: Readonly<Record<string, readonly Spot[]>> } | null;
  /** what the printed one is called and dated; null where none is wanted */
  pdf: PrintOptions | null;
}

export interface Document {
  html: string | null;
  pdf: Uint8Array | null;
}

/**
 * Markdown → HTML with its fonts → PDF; what is read on a screen has its evidence beside it.
 * @param fonts makes the style sheet that brings the fonts, given all text and what of it may be bold
 */
export async function makeDocument(
  order: Order,
  printer: Pick<Printer, 'print'> | null,
  fonts = embeddedFonts,
): Promise<Document> {
  const { screen, pdf, css } = order;
  const { locale, title } = order.html;
  const words = wording(order.words);
  const body = await renderBody(order.markdown, { ...order.html, words });
  const printed = forPrint(toMarkup(body));
  const shown = screen && toMarkup(desk(body, screen.dossier, { writing: order.writing, words, ...screen }));
  const page = { language: locale, title };
  // print takes the portable fonts too: cut down to the characters used, a font can no longer give 人 back as the radical ⼈
  const headings = screen?.dossier.paragraphs.flatMap(({ kind, text }) => (kind === 'heading' ? text : [])) ?? [];
  const styles = [await fonts(title + printed + (shown ?? ''), title + printed + headings.join('')), css];
  return {
    html: shown && htmlPage({ ...page, styles: [...styles, screen!.css], body: shown, script: SCRIPT }),
    pdf: pdf && printer ? await printer.print(htmlPage({ ...page, styles, body: printed }), pdf) : null,
  };
}
