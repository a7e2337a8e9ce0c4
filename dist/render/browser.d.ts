import type { Browser } from 'puppeteer';
/** A running browser that owns one temporary folder and goes with it. */
export interface Launched {
    browser: Browser;
    executable: string;
    /** false only where the system refuses: as root, or without user namespaces */
    sandboxed: boolean;
    /** whether the fonts of the package are found by name; where not, a document has to bring its own */
    hasFonts: boolean;
    /** Ends the browser and removes its folder. Never throws. */
    close(): Promise<void>;
}
/**
 * Starts a browser, the first that runs of those that are found (see browser/find.ts).
 * @throws {Fault} exit status 3, with every place tried and why not
 */
export declare function launchBrowser(environment?: NodeJS.ProcessEnv): Promise<Launched>;
