import { check, checkAcross, type RuleSettings, shown, withElsewhere } from './check/index.ts';
import { extract } from './extract/index.ts';
import type { Article } from './model/article.ts';
import type { Disagreement } from './model/disagreement.ts';
import type { FactSheet } from './model/fact.ts';
import type { FindingSheet } from './model/finding.ts';
import { read } from './read/index.ts';
import { withAliases } from './settings/folder.ts';
import { rulesOf } from './settings/rules.ts';

/** A source as far as it goes without a briefing. */
export interface Analysis {
  sheet: FactSheet;
  findings: FindingSheet;
  /** what the article says of itself */
  article: Pick<Article, 'aliases' | 'rules'>;
  /** the article; null where its facts are known from before: a briefing reads it again */
  whole: Article | null;
  rules: RuleSettings;
}

/** The same, of a source that was just read. */
export type FreshAnalysis = Analysis & { whole: Article };

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
export function analyse(bytes: Uint8Array, path: string, { at, id, rules = {} }: Steps = {}): FreshAnalysis {
  at?.('read');
  const article = withAliases(read(bytes, path));
  if (id) article.source.id = id(article.source.id);
  at?.('extract');
  const sheet = extract(article);
  at?.('check');
  return { ...judge(sheet, article, rules), whole: article };
}

/** The facts of a source, held against each other. */
export function judge(
  sheet: FactSheet,
  said: Pick<Article, 'aliases' | 'rules'> & Partial<Pick<Article, 'text'>>,
  given: RuleSettings = {},
): Analysis {
  const rules = rulesOf({ ...said, source: sheet.source }, given);
  const { aliases } = said;
  return { sheet, findings: check(sheet, { rules }), article: { aliases, rules: said.rules }, whole: null, rules };
}

/**
 * All sources: their facts held against each other, and what that shows among the findings of each.
 * @returns the disagreements, each once
 */
export function compareSources(analyses: readonly Analysis[]): Disagreement[] {
  const disagreements = checkAcross(analyses.map(({ sheet }) => sheet));
  const concerned = new Map<string, Disagreement[]>();
  for (const one of disagreements)
    for (const path of new Set(one.statements.map(({ source }) => source.path)))
      concerned.set(path, [...(concerned.get(path) ?? []), one]);
  for (const analysis of analyses) {
    const own = concerned.get(analysis.sheet.source.path);
    if (own) analysis.findings = withElsewhere(analysis.findings, own, analysis.rules);
  }
  return disagreements.map(shown);
}
