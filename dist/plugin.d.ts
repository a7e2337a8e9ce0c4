import type { VFile } from 'vfile';
import type { RuleSettings } from './check/index.ts';
import type { Fact, FactSheet } from './model/fact.ts';
import { type Finding, type FindingSheet } from './model/finding.ts';
import type { Locale } from './model/locale.ts';
export type { Fact, FactSheet, Finding, FindingSheet, Locale, RuleSettings };
export interface CrossfootOptions {
    /** language of the messages; English where left out */
    locale?: Locale;
    /** rules switched off or given another severity, by id; the front matter of a document wins */
    rules?: RuleSettings;
}
declare module 'vfile' {
    interface DataMap {
        /** set by Crossfoot, as in `facts.json` and `findings.json`; not where the document could not be read */
        crossfoot: {
            facts: FactSheet;
            findings: FindingSheet;
        };
    }
}
/**
 * A unified plugin, for remark and rehype pipelines alike: the figures of the document and what the checks find go into
 * `file.data.crossfoot`, and what asks for a look becomes messages at the figures. The tree stays as it is.
 *
 *     unified().use(remarkParse).use(crossfoot).use(remarkStringify)
 */
export default function crossfoot({ locale, rules }?: CrossfootOptions): (_tree: unknown, file: VFile) => undefined;
