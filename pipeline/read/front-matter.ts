import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { Fault } from '../model/fault.ts';
import { Severity } from '../model/finding.ts';

const text = z.union([z.string(), z.number()]).transform(String);
const list = z.union([text.transform((one) => [one]), z.array(text)]);

/** What an article may say of itself between `---` lines at its top. Other keys are allowed and ignored. */
export const FrontMatter = z.object({
  title: text.optional(),
  outlet: text.optional(),
  author: text.optional(),
  published: z
    .union([z.iso.date(), z.iso.datetime({ local: true, offset: true }).transform((day) => day.slice(0, 10))])
    .optional(),
  language: z.string().optional(),
  id: text.optional(),
  aliases: z.record(z.string(), list).default({}),
  rules: z
    .record(z.string(), z.union([z.literal('off'), z.literal(false).transform(() => 'off' as const), Severity]))
    .default({}),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** `date` is accepted for `published`. */
const RENAMED: Readonly<Record<string, string>> = { date: 'published', source: 'outlet', lang: 'language' };

/**
 * Reads front matter.
 * @returns what it says and the offset where the article begins; nothing said and 0 where there is none
 * @throws Fault at the line of what is wrong
 */
export function readFrontMatter(file: string, path: string): { data: FrontMatter; end: number } {
  const none = { data: FrontMatter.parse({}), end: 0 };
  const open = /^---[ \t]*\r?\n/.exec(file);
  if (!open) return none;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = open[0].length;
  const closing = close.exec(file);
  if (!closing) return none;
  const yaml = file.slice(open[0].length, closing.index);
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    customTags: [],
    uniqueKeys: true,
    merge: false,
  });
  const problem = document.errors[0];
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (problem)
    throw new Fault(`front matter: ${problem.message.split('\n')[0]}`, {
      path,
      ...at(problem.pos[0]),
      hint: 'Mend the YAML between the --- lines.',
    });
  if (!isMap(document.contents)) return none;
  let raw: Record<string, unknown>;
  try {
    raw = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
  } catch {
    throw new Fault('front matter: too many YAML aliases', { path, line: 2, column: 1, hint: 'Write the values out.' });
  }
  const known = Object.fromEntries(Object.entries(raw).map(([key, value]) => [RENAMED[key] ?? key, value]));
  const parsed = FrontMatter.safeParse(known);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const key = String(issue.path[0] ?? '');
    const pair = document.contents.items.find((item) => (RENAMED[String(item.key)] ?? String(item.key)) === key);
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    throw new Fault(`front matter: ${issue.path.join('.')}: ${issue.message}`, {
      path,
      ...at(range?.[0] ?? 0),
      hint: key === 'published' ? 'Write a date as 2025-03-31.' : 'See “How to add a source” in the README.',
    });
  }
  return { data: parsed.data, end: closing.index + closing[0].length };
}
