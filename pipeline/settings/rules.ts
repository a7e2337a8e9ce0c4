import { ACROSS, type RuleSettings, rules } from '../check/index.ts';
import type { Article } from '../model/article.ts';
import { Fault } from '../model/fault.ts';
import { CONFIG } from './file-name.ts';
import { configured } from './folder.ts';

/**
 * The settings of the rules for an article: its front matter over the file in the current folder.
 * @param given settings that both are laid over
 * @throws Fault for a rule that does not exist
 */
export function rulesOf(
  article: { rules: Article['rules']; source: Pick<Article['source'], 'path'> },
  given: RuleSettings = {},
): RuleSettings {
  const ofFolder = configured().rules;
  known(given, 'crossfoot');
  known(ofFolder, CONFIG);
  known(article.rules, article.source.path);
  return { ...given, ...ofFolder, ...article.rules };
}

function known(settings: RuleSettings, path: string): void {
  const ids = new Set<string>([...rules, ACROSS].map(({ id }) => id));
  for (const id of Object.keys(settings))
    if (!ids.has(id))
      throw new Fault(`there is no rule '${id}'`, { path, hint: '`crossfoot check --rules` lists them.' });
}
