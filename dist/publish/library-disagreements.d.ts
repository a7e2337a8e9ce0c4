import type { Manifest } from './manifest.ts';
/** The section of the library page on facts that its articles tell differently; empty where there are none. */
export declare function disagreementsSection({ sources, disagreements }: Manifest): string;
