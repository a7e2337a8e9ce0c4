import { analyse, compareSources, type FreshAnalysis } from '../analyse.ts';
import { TITLES } from '../check/index.ts';
import { compose } from '../compose/index.ts';
import { claimId, planIds } from '../ids.ts';
import { localesIn } from '../locales.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { DevOptions } from '../model/options.ts';
import { type Content, dataFiles, libraryOf } from '../publish/index.ts';
import { makeDocument } from '../render/document.ts';
import { createRenderer, type Files, type Renderer } from '../render/index.ts';
import type { Press } from '../render/press.ts';
import { findSources, readSource } from '../sources.ts';

/** The library as it would be built now, in memory. Pages are made when they are asked for. */
export interface Workshop {
  /**
   * Looks at all sources again; only those whose bytes changed are read.
   * @returns what could not be read, each a Fault or an error of ours
   */
  refresh(): Promise<unknown[]>;
  /**
   * @param path under the output: `index.html`, `<id>/briefing.en.html`, `<id>/facts.json` …; a PDF is printed when asked for
   * @returns null where there is no such thing
   * @throws Fault where a template is wrong
   */
  page(path: string): Promise<Content | null>;
}

/**
 * @param press prints, where somebody asks for a PDF
 * @param fonts a style sheet in place of the one that carries the fonts of a briefing
 */
export function createWorkshop(options: DevOptions, press: () => Press, fonts: string): Workshop {
  const known = new Map<string, { bytes: Uint8Array; asked: string; analysis: FreshAnalysis }>();
  let analyses = new Map<string, FreshAnalysis>();
  let disagreements: Disagreement[] = [];
  let made = new Map<string, Promise<Files>>();
  let renderers = new Map<string, Promise<Renderer>>();

  const preview: Pick<Press, 'make'> = {
    make: (order) => makeDocument(order, null, fonts),
  };
  const locales = localesIn(options.templates);
  const render = { locales, page: options.page, templates: options.templates };

  async function read(path: string, ids: ReturnType<typeof planIds>): Promise<FreshAnalysis> {
    const bytes = await readSource(path);
    const last = known.get(path);
    if (
      last &&
      Buffer.compare(last.bytes, bytes) === 0 &&
      claimId(ids, path, last.asked) === last.analysis.sheet.source.id
    )
      return last.analysis;
    let asked = '';
    const id = (wanted: string) => {
      asked = wanted;
      return claimId(ids, path, wanted);
    };
    const analysis = analyse(bytes, path, { id });
    known.set(path, { bytes, asked, analysis });
    return analysis;
  }

  const briefingOf = ({ whole, sheet, findings }: FreshAnalysis) =>
    compose({ article: whole, sheet, findings }, TITLES);

  function rendererFor(locale: string): Promise<Renderer> {
    const renderer =
      renderers.get(locale) ?? createRenderer({ ...render, locales: [locale], formats: ['md', 'html'] }, preview);
    renderers.set(locale, renderer);
    return renderer;
  }

  /** A briefing in one language, and its charts: nobody waits for the others. */
  async function rendered(analysis: FreshAnalysis, locale: string): Promise<Files> {
    const key = `${analysis.sheet.source.id}/${locale}`;
    const files = made.get(key) ?? rendererFor(locale).then((one) => one.render(briefingOf(analysis)));
    made.set(key, files);
    return files;
  }

  async function printed(analysis: FreshAnalysis, locale: string): Promise<Files> {
    const printing = await createRenderer({ ...render, locales: [locale], formats: ['pdf'] }, press());
    return printing.render(briefingOf(analysis));
  }

  return {
    async refresh() {
      renderers = new Map();
      made = new Map();
      const { paths, faults } = findSources(options.sources.length > 0 ? options.sources : ['sources'], 'output');
      const problems: unknown[] = [...faults];
      const ids = planIds(paths);
      const found: FreshAnalysis[] = [];
      for (const path of paths) {
        try {
          // a copy: what other sources say is added to its findings
          found.push({ ...(await read(path, ids)) });
        } catch (error) {
          problems.push(error);
        }
      }
      disagreements = compareSources(found);
      analyses = new Map(found.map((one) => [one.sheet.source.id, one]));
      return problems;
    },
    async page(path) {
      if (path === 'index.html') {
        const { css } = await rendererFor(locales[0]!);
        const files = locales.flatMap((locale) =>
          ['html', 'md', 'pdf'].map((format) => `briefing.${locale}.${format}`),
        );
        return libraryOf([...analyses.values()], files, { css, disagreements });
      }
      const [, id = '', name = ''] = /^([^/]+)\/([^/]+)$/.exec(path) ?? [];
      const analysis = analyses.get(id);
      if (!analysis) return null;
      const locale = locales.find((one) => name.includes(`.${one}.`));
      if (locale === undefined) return dataFiles(analysis).get(name) ?? null;
      const files = await (name.endsWith('.pdf') ? printed : rendered)(analysis, locale);
      return files.get(name) ?? null;
    },
  };
}
