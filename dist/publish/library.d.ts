import type { Manifest } from './manifest.ts';
/** `index.html`: every briefing with its verdicts and downloads, newest first, and where they contradict each other. One file, no script, no request. */
export declare function library(manifest: Manifest, css: string): string;
