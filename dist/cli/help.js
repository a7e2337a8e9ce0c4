import { COMMANDS, COMMON } from './commands.js';
const RUN = 'npm run --silent crossfoot --';
/** @returns the help of one command, or of all of them; ends with a newline */
export function help(topic) {
    return topic === null ? overview() : ofCommand(topic);
}
function overview() {
    const commands = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]);
    return `Crossfoot reads business articles, extracts every figure, checks the figures against each other,
and prints a briefing.

Usage: ${RUN} COMMAND [flags]

Commands:
${columns(commands)}

Flags:
${columns(flagRows(COMMON))}

'COMMAND --help' tells more about one of them. A SOURCE is a file (.md, .markdown, .txt, .html, .htm),
a folder of such files, or - for standard input.

Exit status: 0 done; 1 an inconsistency stands; 2 bad usage or input; 3 something failed that is not yours.
`;
}
function ofCommand(command) {
    const { summary, usage, flags, examples, status } = COMMANDS[command];
    const width = Math.max(...examples.map(([example]) => example.length));
    const shown = examples.map(([example, what]) => `  ${RUN} ${example.padEnd(width)}  # ${what}`);
    return `${command}: ${summary}

Usage: ${RUN} ${usage}

Flags:
${columns(flagRows({ ...flags, help: COMMON.help }))}

Examples:
${shown.join('\n')}
${status === '' ? '' : `\nExit status ${status}.\n`}`;
}
const flagRows = (flags) => Object.entries(flags).map(([name, { value, help }]) => [value ? `--${name} ${value}` : `--${name}`, help]);
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
