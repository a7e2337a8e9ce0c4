import { existsSync, readFileSync } from 'node:fs';
import { isMap, isNode, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Article } from '../model/article.ts';
import { Fault } from '../model/fault.ts';
import { Severity } from '../model/finding.ts';
import { CONFIG } from './file-name.ts';

const Config = z.strictObject({
  rules: z
    .record(z.string(), z.union([z.literal('off'), z.literal(false).transform(() => 'off' as const), Severity]))
    .default({}),
  aliases: z.record(z.string(), z.array(z.string())).default({}),
});
export type Config = z.infer<typeof Config>;

/**
 * What the current folder says of every article in it.
 * @throws Fault where the file is wrong
 */
export function configured(): Config {
  if (!existsSync(CONFIG)) return { rules: {}, aliases: {} };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(CONFIG, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new Fault(problem.message, { path: CONFIG, line, column: col, hint: 'Mend the YAML.' });
  }
  const parsed = Config.safeParse(document.toJS({ maxAliasCount: 20 }) ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const hint =
    'It holds `rules:`, a rule’s id and one of off, note, warning, error a line, and `aliases:`, a name and a list of its other names a line.';
  const wrong = issue!.code === 'unrecognized_keys' ? issue!.keys.slice(0, 1) : issue!.path;
  const node = pairAt(document.contents, wrong)?.key;
  const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0);
  throw new Fault(`${wrong.join('.')}: ${issue!.message}`, { path: CONFIG, line, column: col, hint });
}

/** The entry that a path of keys leads to, as far as there are maps. */
function pairAt(map: unknown, [key, ...rest]: readonly PropertyKey[]): Pair | null {
  if (!isMap(map) || key === undefined) return null;
  const pair = map.items.find((item) => String(item.key) === String(key)) ?? null;
  return pairAt(pair?.value, rest) ?? pair;
}

/** The article with the names that hold for its folder, as far as it uses them; its own go before them. */
export function withAliases(article: Article): Article {
  const all = new Map(Object.entries(article.aliases));
  for (const [name, aliases] of Object.entries(configured().aliases))
    if ([name, ...aliases].some((one) => article.text.includes(one)))
      all.set(name, [...new Set([...(all.get(name) ?? []), ...aliases])]);
  return { ...article, aliases: Object.fromEntries(all) };
}
