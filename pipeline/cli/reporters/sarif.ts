import { rules } from '../../check/index.ts';
import { sarif as log } from '../../publish/sarif.ts';
import type { Reporter } from './index.ts';

/** SARIF 2.1.0, for code scanning and editors: one run over all sources. */
export const sarif: Reporter = (analyses) => {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const sheets = analyses.map(({ findings }) => findings);
  return `${JSON.stringify(log(sheets, titles), null, 2)}\n`;
};
