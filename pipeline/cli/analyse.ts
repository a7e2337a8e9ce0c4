import { check } from '../check/index.ts';
import { rulesOf } from '../config.ts';
import { extract } from '../extract/index.ts';
import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { read } from '../read/index.ts';
import { readSource } from '../sources.ts';

/** A source as far as it goes without a briefing. */
export interface Analysis {
  sheet: FactSheet;
  findings: FindingSheet;
}

/**
 * Read, extract, check.
 * @throws Fault where the source cannot be read
 */
export async function analyse(path: string): Promise<Analysis> {
  return analyseBytes(await readSource(path), path);
}

export function analyseBytes(bytes: Uint8Array, path: string): Analysis {
  const article = read(bytes, path);
  const sheet = extract(article);
  return { sheet, findings: check(sheet, { rules: rulesOf(article) }) };
}
