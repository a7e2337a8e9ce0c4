import type { Analysis } from '../../analyse.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Locale } from '../../model/locale.ts';

/** What `check` found: a source each, and where sources contradict each other (which stands among their findings too). */
export interface Checked {
  analyses: readonly Pick<Analysis, 'sheet' | 'findings'>[];
  disagreements: readonly Disagreement[];
}

/** Checked sources → what is printed, whole or in pieces; ends with a newline unless empty. */
export type Reporter = (checked: Checked, locale: Locale) => string | Iterable<string>;
