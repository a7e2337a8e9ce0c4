import type { ReporterName } from '../options.ts';
import type { Reporter } from './reporter.ts';
export declare const reporter: (name: ReporterName) => Promise<Reporter>;
