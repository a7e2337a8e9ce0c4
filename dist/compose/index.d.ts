import type { Article } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet, Localised } from '../model/finding.ts';
/**
 * The compose stage: what a reader is told and in which order, from facts and findings alone, for any article.
 * @param titles the rules' titles by id, for headings of findings
 */
export declare function compose({ article, sheet, findings }: {
    article: Pick<Article, 'aliases'>;
    sheet: FactSheet;
    findings: FindingSheet;
}, titles: ReadonlyMap<string, Localised>): Briefing;
