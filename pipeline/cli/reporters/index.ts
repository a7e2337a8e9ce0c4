import type { ReporterName } from '../options.ts';
import type { Reporter } from './reporter.ts';

/** A reporter is one file and one line here. */
const LOADERS: { readonly [N in ReporterName]: () => Promise<Reporter> } = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

export const reporter = (name: ReporterName): Promise<Reporter> => LOADERS[name]();
