import { type HtmlOptions } from './html.ts';
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
export declare function makeDocument(order: Order, printer: Pick<Printer, 'print'> | null): Promise<Document>;
