import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Fault } from '../model/fault.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { COMMANDS, COMMON, type Command } from './commands.ts';
import { nearest } from './nearest.ts';

export const FORMATS = ['md', 'html', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
export const REPORTERS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export type ReporterName = (typeof REPORTERS)[number];
export const DIFF_REPORTERS = ['text', 'json', 'markdown'] as const;
export type DiffReporterName = (typeof DIFF_REPORTERS)[number];
export const PAGES = ['A4', 'Letter'] as const;

export interface BuildOptions {
  readonly command: 'build';
  /** files, folders, or `-`; empty: `sources/` */
  readonly sources: readonly string[];
  readonly out: string;
  readonly formats: readonly Format[];
  readonly locales: readonly Locale[];
  readonly page: (typeof PAGES)[number];
  /** a copy of templates/; null: ours */
  readonly templates: string | null;
  readonly jobs: number;
  /** 1-based part of so many */
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly strict: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
}
export interface FactsOptions {
  readonly command: 'facts';
  readonly source: string;
  readonly explain: boolean;
}
export interface CheckOptions {
  readonly command: 'check';
  readonly sources: readonly string[];
  readonly reporter: ReporterName;
  readonly locale: Locale;
  /** list the rules instead */
  readonly rules: boolean;
}
export interface DiffOptions {
  readonly command: 'diff';
  readonly old: string;
  readonly new: string;
  readonly reporter: DiffReporterName;
  readonly locale: Locale;
}
export type Options =
  | BuildOptions
  | FactsOptions
  | CheckOptions
  | DiffOptions
  | { readonly command: 'help'; readonly topic: Command | null }
  | { readonly command: 'version' };

/**
 * Arguments → options, all of them checked and frozen; nothing else in the program looks at arguments.
 * @param argv what follows the program's name
 * @throws Fault (exit 2) for a command, flag or value that does not exist, with the nearest one that does
 */
export function parseOptions(argv: readonly string[]): Options {
  const [first = '', ...rest] = argv;
  if (first === '--version') return { command: 'version' };
  if (first === '--help' || first === '-h' || first === 'help') {
    return { command: 'help', topic: isCommand(rest[0]) ? rest[0] : null };
  }
  if (first === '') throw usage('a command is missing', 'Run it with --help to see the commands.');
  if (!isCommand(first)) {
    throw usage(`there is no command '${first}'`, suggestion(first, Object.keys(COMMANDS)), 'see --help');
  }
  const given = readFlags(first, rest);
  if (given.flags.has('help')) return { command: 'help', topic: first };
  if (given.flags.has('version')) return { command: 'version' };
  return Object.freeze(PARSERS[first](given));
}

interface Given {
  command: Command;
  words: string[];
  flags: Map<string, string[]>;
}

const isCommand = (word: string | undefined): word is Command => word !== undefined && Object.hasOwn(COMMANDS, word);

const PARSERS: { readonly [C in Command]: (given: Given) => Extract<Options, { command: C }> } = {
  build: (given) => ({
    command: 'build',
    sources: given.words,
    out: one(given, 'out') ?? 'output',
    formats: list(given, 'format', FORMATS),
    locales: list(given, 'locale', LOCALES),
    page: choice(given, 'page', PAGES, 'A4'),
    templates: one(given, 'templates') ?? null,
    jobs: jobs(given),
    shard: shard(given),
    strict: given.flags.has('strict'),
    force: given.flags.has('force'),
    quiet: given.flags.has('quiet'),
  }),
  facts: (given) => {
    const [source] = words(given, 1, 'one SOURCE');
    return { command: 'facts', source: source!, explain: given.flags.has('explain') };
  },
  check: (given) => {
    const rules = given.flags.has('rules');
    if (given.words.length === 0 && !rules) words(given, 1, 'at least one SOURCE');
    return {
      command: 'check',
      sources: given.words,
      reporter: choice(given, 'reporter', REPORTERS, 'pretty'),
      locale: choice(given, 'locale', LOCALES, 'en'),
      rules,
    };
  },
  diff: (given) => {
    const [old, now] = words(given, 2, 'OLD and NEW');
    return {
      command: 'diff',
      old: old!,
      new: now!,
      reporter: choice(given, 'reporter', DIFF_REPORTERS, 'text'),
      locale: choice(given, 'locale', LOCALES, 'en'),
    };
  },
};

/** parseArgs finds the tokens; what is wrong with them is said in our words. */
function readFlags(command: Command, args: readonly string[]): Given {
  const known = { ...COMMANDS[command].flags, ...COMMON };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [name, { type: value ? ('string' as const) : 'boolean' }]),
    ),
  });
  const given: Given = { command, words: [], flags: new Map() };
  for (const token of tokens) {
    if (token.kind === 'positional') given.words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const flag = Object.hasOwn(known, name) ? known[name] : undefined;
    if (token.rawName === '-h') given.flags.set('help', []);
    else if (!flag) {
      throw usage(`there is no flag ${token.rawName}`, suggestion(name, Object.keys(known), '--'), seeHelp(command));
    } else if (!flag.value) {
      if (value !== undefined) throw usage(`--${name} takes no value`, seeHelp(command));
      given.flags.set(name, []);
    } else if (!value || (!inlineValue && value.startsWith('-'))) {
      throw usage(`--${name} needs a value: --${name} ${flag.value}`, seeHelp(command));
    } else given.flags.set(name, [...(given.flags.get(name) ?? []), value]);
  }
  return given;
}

const one = ({ flags }: Given, name: string): string | undefined => flags.get(name)?.at(-1);

function choice<const T extends string>(given: Given, name: string, allowed: readonly T[], fallback: T): T {
  const word = one(given, name);
  return word === undefined ? fallback : member(given, name, word, allowed);
}

/** A comma-separated list, the flag given once or several times; in our order, so that the user's changes nothing. */
function list<const T extends string>(given: Given, name: string, allowed: readonly T[]): readonly T[] {
  const parts = given.flags.get(name)?.flatMap((value) => value.split(',').map((part) => part.trim()));
  if (!parts) return allowed;
  const wanted = new Set(parts.map((part) => member(given, name, part, allowed)));
  return Object.freeze(allowed.filter((item) => wanted.has(item)));
}

function member<T extends string>(given: Given, name: string, word: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item.toLowerCase() === word.toLowerCase());
  if (found) return found;
  throw usage(`--${name} does not know '${word}'`, `It is ${either(allowed)}.`, seeHelp(given.command));
}

function jobs(given: Given): number {
  const word = one(given, 'jobs');
  if (word === undefined) return Math.min(availableParallelism(), 4);
  if (/^[1-9]\d{0,2}$/.test(word)) return Number(word);
  throw usage(`--jobs does not know '${word}'`, 'It is a number from 1 to 999.');
}

function shard(given: Given): BuildOptions['shard'] {
  const word = one(given, 'shard');
  if (word === undefined) return null;
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(word) ?? [];
  if (index && count && Number(index) >= 1 && Number(index) <= Number(count)) {
    return Object.freeze({ index: Number(index), count: Number(count) });
  }
  throw usage(`--shard does not know '${word}'`, 'It is I/N with I from 1 to N: --shard 2/5.');
}

function words({ command, words }: Given, count: number, what: string): string[] {
  if (words.length === count) return words;
  const problem = words.length < count ? `${command} needs ${what}` : `${command} takes ${what}, not ${words.length}`;
  throw usage(problem, seeHelp(command));
}

const seeHelp = (command: Command) => `see '${command} --help'`;
const either = (items: readonly string[]) =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

function suggestion(word: string, candidates: readonly string[], prefix = ''): string {
  const found = nearest(word, candidates);
  return found ? `did you mean ${prefix}${found}?` : '';
}

function usage(message: string, ...hints: string[]): Fault {
  return new Fault(message, { path: 'crossfoot', hint: hints.filter(Boolean).join(' ') });
}
