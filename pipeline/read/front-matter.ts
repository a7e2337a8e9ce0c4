import { isMap, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { Fault } from '../model/fault.ts';
import { Severity } from '../model/finding.ts';
import { placer } from '../model/view.ts';

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
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4}$/, 'not a language tag')
    .optional(),
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
  const block = fenced(file);
  if (!block) return none;
  const at = (offset: number) => placer(file)(block.start + Math.min(offset, block.yaml.length));
  const { document, raw } = parseYaml(block.yaml, (message, offset, hint) => {
    throw new Fault(`front matter: ${message}`, { path, ...at(offset), hint });
  });
  if (!isMap(document.contents)) return none;
  const entries = Object.entries(raw).filter(([, value]) => value !== null);
  const parsed = FrontMatter.safeParse(Object.fromEntries(entries.map(([key, value]) => [RENAMED[key] ?? key, value])));
  if (parsed.success) return { data: parsed.data, end: block.end };
  const issue = parsed.error.issues[0]!;
  const name = (key: unknown) => RENAMED[String(key)] ?? String(key);
  const pair = document.contents.items.find((item) => name(item.key) === String(issue.path[0] ?? ''));
  const inner = isMap(pair?.value) ? pair.value.items.find((item) => String(item.key) === String(issue.path[1])) : null;
  const key = (inner ?? pair)?.key;
  const what =
    issue.code === 'invalid_union' ? (NOT[String(issue.path[0])] ?? 'not a word or a number') : issue.message;
  throw new Fault(`front matter: ${issue.path.join('.')}: ${what}`, {
    path,
    ...at((isNode(key) && key.range?.[0]) || 0),
    hint: HINTS[String(issue.path[0])] ?? 'See “Add a source” in the README.',
  });
}

const NOT: Readonly<Record<string, string>> = {
  published: 'not a date',
  aliases: 'not a name or a list of names',
  rules: 'not a setting of a rule',
};

const HINTS: Readonly<Record<string, string>> = {
  published: 'Write a date as 2025-03-31.',
  language: 'Write a language as zh-CN or en.',
  aliases: 'Write a name and its other names: `远山科技: [Yuanshan]`.',
  rules: 'Give each rule one of off, note, warning, error.',
};

/** Front matter is short; a fence further down than this belongs to the article. */
const LONGEST = 65_536;

/** What stands between `---` on the first line and the next `---`, if its first words look like a key. */
function fenced(file: string): { yaml: string; start: number; end: number } | null {
  const head = file.slice(0, LONGEST);
  const start = /^---[ \t]*(?:\r\n|\n|\r)/.exec(head)?.[0].length;
  if (start === undefined) return null;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/gm;
  close.lastIndex = start;
  const closing = close.exec(head);
  if (!closing) return null;
  const yaml = head.slice(start, closing.index);
  const words = yaml.split(/[\r\n]+/).find((line) => line.trim() !== '' && !/^\s*#/.test(line));
  if (words !== undefined && !/^\s*(?:\{|[^\s#>|*-].{0,80}?:(?:\s|$))/u.test(words)) return null;
  return { yaml, start, end: closing.index + closing[0].length };
}

function parseYaml(yaml: string, fail: (message: string, offset: number, hint: string) => never) {
  try {
    const document = parseDocument(yaml, {
      schema: 'core',
      customTags: [],
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
      // it would write to the terminal by itself
      logLevel: 'error',
    });
    const problem = document.errors[0];
    if (problem?.message.includes('call stack')) throw new RangeError(problem.message);
    if (problem) fail(problem.message.split('\n')[0]!, problem.pos[0], 'Mend the YAML between the --- lines.');
    return { document, raw: (document.toJS({ maxAliasCount: 20 }) ?? {}) as Record<string, unknown> };
  } catch (error) {
    if (error instanceof Fault) throw error;
    return fail('nested too deeply, or too many YAML aliases', 0, 'Write the values out.');
  }
}
