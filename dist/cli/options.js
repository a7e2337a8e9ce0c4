import { availableParallelism } from 'node:os';
import { LOCALES } from '../model/locale.js';
import { COMMANDS } from './commands.js';
import { choice, list, one, readFlags, suggestion, usage, words } from './flags.js';
export const FORMATS = ['md', 'html', 'pdf'];
export const REPORTERS = ['pretty', 'json', 'sarif', 'github', 'markdown'];
export const DIFF_REPORTERS = ['text', 'json', 'markdown'];
export const PAGES = ['A4', 'Letter'];
/**
 * Arguments → options, all of them checked and frozen; nothing else in the program looks at arguments.
 * @param argv what follows the program's name
 * @throws Fault (exit 2) for a command, flag or value that does not exist, with the nearest one that does
 */
export function parseOptions(argv) {
    const [first = '', ...rest] = argv;
    if (first === '--version')
        return { command: 'version' };
    if (first === '--help' || first === '-h' || first === 'help') {
        return { command: 'help', topic: isCommand(rest[0]) ? rest[0] : null };
    }
    if (first === '')
        throw usage('a command is missing', 'Run it with --help to see the commands.');
    if (!isCommand(first)) {
        throw usage(`there is no command '${first}'`, suggestion(first, Object.keys(COMMANDS)), 'see --help');
    }
    const given = readFlags(first, rest);
    if (given.flags.has('help'))
        return { command: 'help', topic: first };
    if (given.flags.has('version'))
        return { command: 'version' };
    return Object.freeze(PARSERS[first](given));
}
const isCommand = (word) => word !== undefined && Object.hasOwn(COMMANDS, word);
const PARSERS = {
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
        return { command: 'facts', source: source, explain: given.flags.has('explain') };
    },
    check: (given) => {
        const rules = given.flags.has('rules');
        if (given.words.length === 0 && !rules)
            words(given, 1, 'at least one SOURCE');
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
            old: old,
            new: now,
            reporter: choice(given, 'reporter', DIFF_REPORTERS, 'text'),
            locale: choice(given, 'locale', LOCALES, 'en'),
        };
    },
    merge: (given) => {
        if (given.words.length === 0)
            words(given, 1, 'at least one DIR');
        return {
            command: 'merge',
            from: given.words,
            out: one(given, 'out') ?? 'output',
            templates: one(given, 'templates') ?? null,
        };
    },
};
function jobs(given) {
    const word = one(given, 'jobs');
    if (word === undefined)
        return Math.min(availableParallelism(), 4);
    if (/^[1-9]\d{0,2}$/.test(word))
        return Number(word);
    throw usage(`--jobs does not know '${word}'`, 'It is a number from 1 to 999.');
}
function shard(given) {
    const word = one(given, 'shard');
    if (word === undefined)
        return null;
    const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(word) ?? [];
    if (index && count && Number(index) >= 1 && Number(index) <= Number(count)) {
        return Object.freeze({ index: Number(index), count: Number(count) });
    }
    throw usage(`--shard does not know '${word}'`, 'It is I/N with I from 1 to N: --shard 2/5.');
}
