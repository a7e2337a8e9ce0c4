import type { DiffReporterName } from '../options.ts';
import { markdown } from './markdown.ts';
import type { DiffReporter } from './reporter.ts';
import { text } from './text.ts';

/** A reporter is one file and one line here. */
export const REPORTERS: { readonly [N in DiffReporterName]: DiffReporter } = {
  text,
  markdown,
  json: (sources, _, folder) => `${JSON.stringify(folder ? { sources } : sources[0], null, 2)}\n`,
};
