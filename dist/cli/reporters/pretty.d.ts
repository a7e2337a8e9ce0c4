import type { Reporter } from './reporter.ts';
/** For people: per source what asks for a look, with its arithmetic; a line of totals at the end. */
export declare const pretty: Reporter;
