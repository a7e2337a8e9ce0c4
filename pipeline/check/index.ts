import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet, Localised } from '../model/finding.ts';
import { ACROSS } from './across/rule.ts';
import { type RuleSettings, run } from './engine.ts';
import { rules } from './rules/index.ts';

export { withElsewhere } from './across/finding.ts';
export { checkAcross, shown } from './across/index.ts';
export type { Example, Relation, Rule } from './relation.ts';
export type { RuleSettings };
export { ACROSS, rules };

/** What each check is called, by id. */
export const TITLES: ReadonlyMap<string, Localised> = new Map([...rules, ACROSS].map(({ id, title }) => [id, title]));

/**
 * Holds the facts of an article against each other.
 * @param options rules switched off or given another severity, by id
 * @returns findings in the order of the text, and what was and was not covered
 */
export function check(sheet: FactSheet, options: { rules?: RuleSettings } = {}): FindingSheet {
  return run(sheet, rules, options.rules ?? {});
}
