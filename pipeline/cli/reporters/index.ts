import type { Locale } from '../../model/locale.ts';
import type { Analysis } from '../analyse.ts';
import type { ReporterName } from '../options.ts';

/** Checked sources → what is printed; ends with a newline unless empty. */
export type Reporter = (analyses: readonly Analysis[], locale: Locale) => string;

/** A reporter is one file and one line here. */
const LOADERS: { readonly [N in ReporterName]: () => Promise<Reporter> } = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

export const reporter = (name: ReporterName): Promise<Reporter> => LOADERS[name]();
