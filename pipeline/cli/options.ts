import { availableParallelism } from 'node:os';
import { localesIn } from '../locales.ts';
import { FORMATS } from '../model/format.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { type BuildOptions, type DevOptions, PAGES } from '../model/options.ts';
import { COMMANDS, type Command } from './commands.ts';
import { choice, type Given, list, one, readFlags, suggestion, usage, words } from './flags.ts';

export const REPORTERS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export type ReporterName = (typeof REPORTERS)[number];
const DIFF_REPORTERS = ['text', 'json', 'markdown'] as const;
export type DiffReporterName = (typeof DIFF_REPORTERS)[number];

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
export interface MergeOptions {
  readonly command: 'merge';
  /** outputs of builds, one or more */
  readonly from: readonly string[];
  readonly out: string;
  readonly templates: string | null;
}
export type Options =
  | BuildOptions
  | FactsOptions
  | CheckOptions
  | DiffOptions
  | MergeOptions
  | DevOptions
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

const isCommand = (word: string | undefined): word is Command => word !== undefined && Object.hasOwn(COMMANDS, word);

const PARSERS: { readonly [C in Command]: (given: Given) => Extract<Options, { command: C }> } = {
  build: (given) => ({
    command: 'build',
    sources: given.words,
    out: one(given, 'out') ?? 'output',
    formats: list(given, 'format', FORMATS),
    locales: list(given, 'locale', localesIn(one(given, 'templates') ?? null)),
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
  dev: (given) => ({
    command: 'dev',
    sources: given.words,
    port: port(given),
    page: choice(given, 'page', PAGES, 'A4'),
    templates: one(given, 'templates') ?? null,
  }),
  merge: (given) => {
    if (given.words.length === 0) words(given, 1, 'at least one DIR');
    return {
      command: 'merge',
      from: given.words,
      out: one(given, 'out') ?? 'output',
      templates: one(given, 'templates') ?? null,
    };
  },
};

function jobs(given: Given): number {
  const word = one(given, 'jobs');
  if (word === undefined) return Math.min(availableParallelism(), 4);
  if (/^[1-9]\d{0,2}$/.test(word)) return Number(word);
  throw usage(`--jobs does not know '${word}'`, 'It is a number from 1 to 999.');
}

function port(given: Given): number {
  const word = one(given, 'port') ?? '4747';
  if (/^\d{1,5}$/.test(word) && Number(word) < 65_536) return Number(word);
  throw usage(`--port does not know '${word}'`, 'It is a number from 0 to 65535; 0 takes any that is free.');
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
