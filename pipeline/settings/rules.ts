import { readFileSync } from 'node:fs';
import { ACROSS, type RuleSettings, rules } from '../check/index.ts';
import type { Article } from '../model/article.ts';
import { Fault } from '../model/fault.ts';
import { placer } from '../model/view.ts';
import { CONFIG } from './file-name.ts';
import { configured } from './folder.ts';

/**
 * The settings of the rules for an article: its front matter over the file in the current folder.
 * @param given settings that both are laid over
 * @throws Fault for a rule that does not exist
 */
export function rulesOf(
  article: { rules: Article['rules']; source: Pick<Article['source'], 'path'>; text?: string },
  given: RuleSettings = {},
): RuleSettings {
  const ofFolder = configured().rules;
  known(given, 'crossfoot', () => '');
  known(ofFolder, CONFIG, () => readFileSync(CONFIG, 'utf8'));
  known(article.rules, article.source.path, () => article.text ?? '');
  return { ...given, ...ofFolder, ...article.rules };
}

/** @param text what holds the settings, so that the place of a wrong one can be told */
function known(settings: RuleSettings, path: string, text: () => string): void {
  const ids = new Set<string>([...rules, ACROSS].map(({ id }) => id));
  for (const id of Object.keys(settings))
    if (!ids.has(id)) {
      const hint = '`crossfoot check --rules` lists them.';
      throw new Fault(`there is no rule '${id}'`, { path, ...placeOf(id, text()), hint });
    }
}

function placeOf(word: string, text: string) {
  const at = text.indexOf(word);
  return at < 0 ? null : placer(text)(at);
}
