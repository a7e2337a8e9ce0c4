import type { DiffReporterName } from '../options.ts';
import type { DiffReporter } from './reporter.ts';
/** A reporter is one file and one line here. */
export declare const REPORTERS: {
    readonly [N in DiffReporterName]: DiffReporter;
};
