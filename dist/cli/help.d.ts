import { type Command } from './commands.ts';
/** @returns the help of one command, or of all of them; ends with a newline */
export declare function help(topic: Command | null): string;
