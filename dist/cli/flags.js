import { parseArgs } from 'node:util';
import { Fault } from '../model/fault.js';
import { COMMANDS, COMMON } from './commands.js';
import { nearest } from './nearest.js';
/**
 * parseArgs finds the tokens; what is wrong with them is said in our words.
 * @throws Fault (exit 2) for a flag that the command does not have, or a value where none or one is due
 */
export function readFlags(command, args) {
    const known = { ...COMMANDS[command].flags, ...COMMON };
    const { tokens } = parseArgs({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }])),
    });
    const given = { command, words: [], flags: new Map() };
    for (const token of tokens) {
        if (token.kind === 'positional')
            given.words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, value, inlineValue } = token;
        const flag = Object.hasOwn(known, name) ? known[name] : undefined;
        if (token.rawName === '-h')
            given.flags.set('help', []);
        else if (!flag) {
            throw usage(`there is no flag ${token.rawName}`, suggestion(name, Object.keys(known), '--'), seeHelp(command));
        }
        else if (!flag.value) {
            if (value !== undefined)
                throw usage(`--${name} takes no value`, seeHelp(command));
            given.flags.set(name, []);
        }
        else if (!value || (!inlineValue && value.startsWith('-'))) {
            throw usage(`--${name} needs a value: --${name} ${flag.value}`, seeHelp(command));
        }
        else
            given.flags.set(name, [...(given.flags.get(name) ?? []), value]);
    }
    return given;
}
/** The value of a flag; of several, the last. */
export const one = ({ flags }, name) => flags.get(name)?.at(-1);
/** The value of a flag that knows only some. */
export function choice(given, name, allowed, fallback) {
    const word = one(given, name);
    return word === undefined ? fallback : member(given, name, word, allowed);
}
/** A comma-separated list, the flag given once or several times; in our order, so that the user's changes nothing. */
export function list(given, name, allowed) {
    const parts = given.flags.get(name)?.flatMap((value) => value.split(',').map((part) => part.trim()));
    if (!parts)
        return allowed;
    const wanted = new Set(parts.map((part) => member(given, name, part, allowed)));
    return Object.freeze(allowed.filter((item) => wanted.has(item)));
}
function member(given, name, word, allowed) {
    const found = allowed.find((item) => item.toLowerCase() === word.toLowerCase());
    if (found)
        return found;
    throw usage(`--${name} does not know '${word}'`, `It is ${either(allowed)}.`, seeHelp(given.command));
}
/** The words beside the flags, exactly so many. */
export function words({ command, words }, count, what) {
    if (words.length === count)
        return words;
    const problem = words.length < count ? `${command} needs ${what}` : `${command} takes ${what}, not ${words.length}`;
    throw usage(problem, seeHelp(command));
}
const seeHelp = (command) => `see '${command} --help'`;
const either = (items) => items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
/** Did you mean …? Empty where nothing is near. */
export function suggestion(word, candidates, prefix = '') {
    const found = nearest(word, candidates);
    return found ? `did you mean ${prefix}${found}?` : '';
}
/** A command line that is wrong: exit 2. */
export function usage(message, ...hints) {
    return new Fault(message, { path: 'crossfoot', hint: hints.filter(Boolean).join(' ') });
}
