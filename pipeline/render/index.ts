import { TEMPLATES } from '../locales.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Chart } from '../model/chart.ts';
import type { Format } from '../model/format.ts';
import type { Tag } from '../model/locale.ts';
import type { Page } from '../model/options.ts';
import { type Drawing, drawing } from './chart.ts';
import { withoutCitations } from './cite.ts';
import type { Language } from './language/language.ts';
import { chartFile, loadTemplates, renderCited } from './markdown.ts';
import type { Press } from './press.ts';
import type { Size } from './svg.ts';
import { localise, type Reading } from './view/names.ts';

export interface RenderOptions {
  readonly formats: readonly Format[];
  readonly locales: readonly Tag[];
  readonly page: Page;
  /** a copy of templates/; null: ours */
  readonly templates: string | null;
}

/** File name → content. */
export type Files = Map<string, string | Uint8Array>;

/** The render stage for a whole build: templates are compiled once. */
export interface Renderer {
  /** the theme of the library page */
  readonly css: string;
  /**
   * `briefing.<locale>.md|html|pdf` as asked for, and the charts that the Markdown shows.
   * @param meanwhile done while documents are made elsewhere
   * @throws Fault where a template is wrong or nothing prints
   */
  render(briefing: Briefing, meanwhile?: () => Promise<void>): Promise<Files>;
}

/**
 * Markdown from the briefing, HTML from the Markdown, PDF from the HTML.
 * @param press what makes HTML and PDF, where PDFs are wanted; it stays the caller's to start and to close
 * @throws Fault where the templates cannot be read
 */
export async function createRenderer(
  { formats, locales, page, templates }: RenderOptions,
  press: (Pick<Press, 'make'> & Partial<Press>) | null,
): Promise<Renderer> {
  const compiled = locales.map((locale) => ({ locale, own: loadTemplates(templates ?? TEMPLATES, locale) }));
  const paper = page === 'A4' ? '' : `\n@page { size: ${page.toLowerCase()}; }\n`;
  const wants = (format: RenderOptions['formats'][number]) => formats.includes(format);
  const make = press?.make ?? (await here(wants('html')));

  async function write(
    briefing: Briefing,
    { locale, own, reading }: (typeof compiled)[number] & { reading: Reading },
    files: Files,
  ): Promise<void> {
    const name = `briefing.${locale}`;
    const local = localise(briefing, own.language);
    const cited = renderCited(local, own, reading);
    const charts = drawCharts(local, own.language);
    if (wants('md')) {
      files.set(`${name}.md`, withoutCitations(cited));
      for (const [file, { svg }] of Object.entries(charts)) files.set(file, svg);
    }
    if (!wants('html') && !wants('pdf')) return;
    const { title, sections, source, dossier } = local;
    const { html, pdf } = await make({
      markdown: cited,
      html: { locale, title, sections: sections.map(({ id }) => ({ id })), charts: each(charts, ({ svg }) => svg) },
      words: own.words,
      css: own.css + paper + runningHead(title),
      screen: wants('html')
        ? {
            css: own.screen,
            dossier,
            language: source.language,
            writing: own.language,
            spots: each(charts, ({ spots }) => spots),
          }
        : null,
      pdf: wants('pdf') ? { name: `${source.id}/${name}.pdf`, date: source.published } : null,
    });
    if (html !== null) files.set(`${name}.html`, html);
    if (pdf) files.set(`${name}.pdf`, pdf);
  }

  return {
    css: `${compiled[0]!.own.css}\n${compiled[0]!.own.library}`,
    async render(briefing, meanwhile) {
      const files: Files = new Map();
      const work: Promise<void>[] = [];
      for (const each of compiled) {
        const reading = each.own.language['reads-chinese'] ? none : (await import('./reading.ts')).reading;
        const one = write(briefing, { ...each, reading }, files);
        one.catch(() => {});
        work.push(one);
        // the one is printed while the next is written
        await press?.sent?.();
      }
      await meanwhile?.();
      await Promise.all(work);
      return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

/** HTML without a press; what is not asked for is not loaded either. */
async function here(wanted: boolean): Promise<Press['make']> {
  const made = wanted ? await import('./document.ts') : null;
  return (order) => made!.makeDocument(order, null);
}

const none: Reading = () => '';

const each = <T, U>(all: Readonly<Record<string, T>>, of: (one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, of(one)]));

/** The charts of a briefing by file: the one of page one across the page, the others in half of it where they can. */
function drawCharts({ sections }: Briefing, language: Language): Record<string, Drawing> {
  const drawn = sections.flatMap((section): (readonly [Chart, Size])[] => {
    if (section.kind === 'key-figures' && section.chart) return [[section.chart, 'full']];
    return section.kind === 'charts' ? section.charts.map((chart) => [chart, 'half']) : [];
  });
  return Object.fromEntries(drawn.map(([chart, size]) => [chartFile(chart, language), drawing(chart, language, size)]));
}

const HEAD_LENGTH = 60;

/** The title at the head of every page but the first: `@page` boxes know no text of the document, so it is written into the sheet. */
function runningHead(title: string): string {
  const short = title.length > HEAD_LENGTH ? `${title.slice(0, HEAD_LENGTH)}…` : title;
  // every character but letters and digits as its code: a title closes neither the string nor the sheet
  const safe = short.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `);
  return `\n@page { @top-left { content: "${safe}"; color: #5b6573; font: 400 8pt "Noto Sans SC"; } }\n@page :first { @top-left { content: none; } }\n`;
}
