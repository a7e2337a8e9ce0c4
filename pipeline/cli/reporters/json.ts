import type { Reporter } from './index.ts';

/** `{ "sources": [ { source, findings, coverage } … ] }`, whatever the number of sources. */
export const json: Reporter = (analyses) =>
  `${JSON.stringify({ sources: analyses.map(({ findings }) => findings) }, null, 2)}\n`;
