import { type RuleSettings } from './check/index.ts';
import type { Article } from './model/article.ts';
import type { Disagreement } from './model/disagreement.ts';
import type { FactSheet } from './model/fact.ts';
import type { FindingSheet } from './model/finding.ts';
/** A source as far as it goes without a briefing. */
export interface Analysis {
    sheet: FactSheet;
    findings: FindingSheet;
    /** of the article, what later stages still need: its text may be long, and there may be many */
    article: Pick<Article, 'aliases'>;
    rules: RuleSettings;
}
/** What can be said of a source before it is read. */
export interface Steps {
    /** told as it enters a stage */
    at?(stage: 'read' | 'extract' | 'check'): void;
    /** the id the source gets, given the one it asks for */
    id?(wanted: string): string;
    /** settings that those of the folder and of the article are laid over */
    rules?: RuleSettings;
}
/**
 * One source: read, extract, check.
 * @throws Fault where it cannot be read
 */
export declare function analyse(bytes: Uint8Array, path: string, { at, id, rules: given }?: Steps): Analysis;
/**
 * All sources: their facts held against each other, and what that shows among the findings of each.
 * @returns the disagreements, each once
 */
export declare function compareSources(analyses: readonly Analysis[]): Disagreement[];
