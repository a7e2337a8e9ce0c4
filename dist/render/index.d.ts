import type { Briefing } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import type { Press } from './press.ts';
export interface RenderOptions {
    readonly formats: readonly ('md' | 'html' | 'pdf')[];
    readonly locales: readonly Locale[];
    readonly page: 'A4' | 'Letter';
    /** a copy of templates/; null: ours */
    readonly templates: string | null;
}
/** File name → content. */
export type Files = Map<string, string | Uint8Array>;
/** The render stage for a whole build: templates are compiled once. */
export interface Renderer {
    /** the theme, for pages that are no briefing */
    readonly css: string;
    /**
     * `briefing.<locale>.md|html|pdf` as asked for, and the charts that the Markdown shows.
     * @throws Fault where a template is wrong or nothing prints
     */
    render(briefing: Briefing): Promise<Files>;
}
/**
 * Markdown from the briefing, HTML from the Markdown, PDF from the HTML.
 * @param press what makes HTML and PDF, where PDFs are wanted; it stays the caller's to start and to close
 * @throws Fault where the templates cannot be read
 */
export declare function createRenderer({ formats, locales, page, templates }: RenderOptions, press: Pick<Press, 'make'> | null): Promise<Renderer>;
