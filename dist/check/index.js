import { ACROSS } from './across/rule.js';
import { run } from './engine.js';
import { rules } from './rules/index.js';
export { withElsewhere } from './across/finding.js';
export { checkAcross } from './across/index.js';
export { ACROSS, rules };
/** What each check is called, by id. */
export const TITLES = new Map([...rules, ACROSS].map(({ id, title }) => [id, title]));
/**
 * Holds the facts of an article against each other.
 * @param options rules switched off or given another severity, by id
 * @returns findings in the order of the text, and what was and was not covered
 */
export function check(sheet, options = {}) {
    return run(sheet, rules, options.rules ?? {});
}
