import { Fault } from '../model/fault.ts';
import { type Command } from './commands.ts';
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
export declare function readFlags(command: Command, args: readonly string[]): Given;
/** The value of a flag; of several, the last. */
export declare const one: ({ flags }: Given, name: string) => string | undefined;
/** The value of a flag that knows only some. */
export declare function choice<const T extends string>(given: Given, name: string, allowed: readonly T[], fallback: T): T;
/** A comma-separated list, the flag given once or several times; in our order, so that the user's changes nothing. */
export declare function list<const T extends string>(given: Given, name: string, allowed: readonly T[]): readonly T[];
/** The words beside the flags, exactly so many. */
export declare function words({ command, words }: Given, count: number, what: string): string[];
/** Did you mean …? Empty where nothing is near. */
export declare function suggestion(word: string, candidates: readonly string[], prefix?: string): string;
/** A command line that is wrong: exit 2. */
export declare function usage(message: string, ...hints: string[]): Fault;
