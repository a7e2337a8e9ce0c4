import { type HtmlOptions, renderHtml } from './html.ts';
import { embedFonts } from './html-fonts.ts';
import type { Printer, PrintOptions } from './pdf.ts';

/** A Markdown briefing that is to become a document; plain data, so that another process can do it. */
export interface Order {
  markdown: string;
  html: HtmlOptions;
  /** what the printed one is called and dated; null where none is wanted */
  pdf: PrintOptions | null;
}

export interface Document {
  html: string;
  pdf: Uint8Array | null;
}

/** Markdown → HTML with its fonts → PDF. */
export async function makeDocument(order: Order, printer: Pick<Printer, 'print'> | null): Promise<Document> {
  // print takes the portable one too: cut down to the characters used, a font can no longer give 人 back as the radical ⼈
  const html = await embedFonts(await renderHtml(order.markdown, order.html));
  return { html, pdf: order.pdf && printer ? await printer.print(html, order.pdf) : null };
}
