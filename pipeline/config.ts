import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ACROSS, type RuleSettings, rules } from './check/index.ts';
import { CONFIG } from './config-name.ts';
import type { Article } from './model/article.ts';
import { Fault } from './model/fault.ts';
import { Severity } from './model/finding.ts';

const Config = z.strictObject({
  rules: z
    .record(z.string(), z.union([z.literal('off'), z.literal(false).transform(() => 'off' as const), Severity]))
    .default({}),
});

/**
 * The settings of the rules for an article: its front matter over the file in the current folder.
 * @param given settings that both are laid over
 * @throws Fault for a rule that does not exist
 */
export function rulesOf(
  article: { rules: Article['rules']; source: Pick<Article['source'], 'path'> },
  given: RuleSettings = {},
): RuleSettings {
  known(given, 'crossfoot');
  known(article.rules, article.source.path);
  return { ...given, ...configured(), ...article.rules };
}

function configured(): RuleSettings {
  if (!existsSync(CONFIG)) return {};
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(CONFIG, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new Fault(problem.message, { path: CONFIG, line, column: col, hint: 'Mend the YAML.' });
  }
  const parsed = Config.safeParse(document.toJS({ maxAliasCount: 20 }) ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const hint = 'It holds `rules:` and, under it, a rule’s id and one of off, note, warning, error.';
    throw new Fault(`${issue!.path.join('.')}: ${issue!.message}`, { path: CONFIG, hint });
  }
  known(parsed.data.rules, CONFIG);
  return parsed.data.rules;
}

function known(settings: RuleSettings, path: string): void {
  const ids = new Set<string>([...rules, ACROSS].map(({ id }) => id));
  for (const id of Object.keys(settings))
    if (!ids.has(id))
      throw new Fault(`there is no rule '${id}'`, { path, hint: '`crossfoot check --rules` lists them.' });
}
