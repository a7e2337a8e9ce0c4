import { renderHtml } from './html.js';
import { embedFonts } from './html-fonts.js';
/** Markdown → HTML with its fonts → PDF. */
export async function makeDocument(order, printer) {
    // print takes the portable one too: cut down to the characters used, a font can no longer give 人 back as the radical ⼈
    const html = await embedFonts(await renderHtml(order.markdown, order.html));
    return { html, pdf: order.pdf && printer ? await printer.print(html, order.pdf) : null };
}
