import { parseArgs } from 'node:util';
import { Fault } from '../model/fault.ts';
import { COMMANDS, COMMON, type Command } from './commands.ts';
import { nearest } from './nearest.ts';

/** What stands on the command line, flags known to the command and their values not yet looked at. */
export interface Given {
  command: Command;
  words: string[];
  flags: Map<string, string[]>;
}

/**
 * parseArgs finds the tokens; what is wrong with them is said in our words.
 * @throws Fault (exit 2) for a flag that the command does not have, or a value where none or one is due
 */
export function readFlags(command: Command, args: readonly string[]): Given {
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

/** The value of a flag; of several, the last. */
export const one = ({ flags }: Given, name: string): string | undefined => flags.get(name)?.at(-1);

/** The value of a flag that knows only some. */
export function choice<const T extends string>(given: Given, name: string, allowed: readonly T[], fallback: T): T {
  const word = one(given, name);
  return word === undefined ? fallback : member(given, name, word, allowed);
}

/** A comma-separated list, the flag given once or several times; in our order, so that the user's changes nothing. */
export function list<const T extends string>(given: Given, name: string, allowed: readonly T[]): readonly T[] {
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

/** The words beside the flags, exactly so many. */
export function words({ command, words }: Given, count: number, what: string): string[] {
  if (words.length === count) return words;
  const problem = words.length < count ? `${command} needs ${what}` : `${command} takes ${what}, not ${words.length}`;
  throw usage(problem, seeHelp(command));
}

const seeHelp = (command: Command) => `see '${command} --help'`;
const either = (items: readonly string[]) =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/** Did you mean …? Empty where nothing is near. */
export function suggestion(word: string, candidates: readonly string[], prefix = ''): string {
  const found = nearest(word, candidates);
  return found ? `did you mean ${prefix}${found}?` : '';
}

/** A command line that is wrong: exit 2. */
export function usage(message: string, ...hints: string[]): Fault {
  return new Fault(message, { path: 'crossfoot', hint: hints.filter(Boolean).join(' ') });
}
