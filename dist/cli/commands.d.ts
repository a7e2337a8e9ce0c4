/** The commands and their flags, as data: parsing (options.ts) and `--help` (help.ts) both read it. */
export interface Flag {
    /** what stands for the value in the help; a flag without one takes no value */
    value?: string;
    help: string;
}
export interface CommandSpec {
    summary: string;
    usage: string;
    flags: Readonly<Record<string, Flag>>;
    examples: readonly (readonly [command: string, what: string])[];
    /** exit statuses that mean something particular here */
    status: string;
}
export type Command = 'build' | 'facts' | 'check' | 'diff' | 'merge';
export declare const COMMANDS: Readonly<Record<Command, CommandSpec>>;
/** Every command has these. */
export declare const COMMON: Readonly<Record<string, Flag>>;
