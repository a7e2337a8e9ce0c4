import type { Locale } from '../model/locale.ts';
export interface HtmlOptions {
    locale: Locale;
    title: string;
    /** one line about the document, for search engines and previews */
    description?: string;
    /** the h2 sections in order; each becomes `<section id class="section-<id>">` */
    sections: readonly {
        id: string;
    }[];
    /** file name → SVG, for the images of the Markdown; an image that is not here is left out */
    charts: Readonly<Record<string, string>>;
    css: string;
}
/**
 * A briefing's Markdown as one document that asks for nothing from anywhere. HTML in the Markdown is shown as the text it is.
 * @returns the document without fonts; `embedFonts` makes the portable one of it
 */
export declare function renderHtml(markdown: string, options: HtmlOptions): Promise<string>;
