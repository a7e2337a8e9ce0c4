import { type Locale } from '../model/locale.ts';
import { type Command } from './commands.ts';
export declare const FORMATS: readonly ['md', 'html', 'pdf'];
export type Format = (typeof FORMATS)[number];
export declare const REPORTERS: readonly ['pretty', 'json', 'sarif', 'github', 'markdown'];
export type ReporterName = (typeof REPORTERS)[number];
export declare const DIFF_REPORTERS: readonly ['text', 'json', 'markdown'];
export type DiffReporterName = (typeof DIFF_REPORTERS)[number];
export declare const PAGES: readonly ['A4', 'Letter'];
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
    readonly shard: {
        readonly index: number;
        readonly count: number;
    } | null;
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
export interface MergeOptions {
    readonly command: 'merge';
    /** outputs of builds, one or more */
    readonly from: readonly string[];
    readonly out: string;
    readonly templates: string | null;
}
export type Options = BuildOptions | FactsOptions | CheckOptions | DiffOptions | MergeOptions | {
    readonly command: 'help';
    readonly topic: Command | null;
} | {
    readonly command: 'version';
};
/**
 * Arguments → options, all of them checked and frozen; nothing else in the program looks at arguments.
 * @param argv what follows the program's name
 * @throws Fault (exit 2) for a command, flag or value that does not exist, with the nearest one that does
 */
export declare function parseOptions(argv: readonly string[]): Options;
