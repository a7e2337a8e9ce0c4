import { type RuleSettings } from './check/index.ts';
import type { Article } from './model/article.ts';
/** What holds for every article of a folder. */
export declare const CONFIG = "crossfoot.config.yaml";
/**
 * The settings of the rules for an article: its front matter over the file in the current folder.
 * @param given settings that both are laid over
 * @throws Fault for a rule that does not exist
 */
export declare function rulesOf(article: Pick<Article, 'rules' | 'source'>, given?: RuleSettings): RuleSettings;
