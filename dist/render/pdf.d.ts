import { type Launched } from './browser.ts';
export interface PrinterOptions {
    /** pages printed at once, each reused; default: 2 to 4, as the machine has cores */
    pages?: number;
    /** milliseconds that one document may take; default 60,000 */
    timeout?: number;
    /** for tests: starts a browser in another way */
    launch?: () => Promise<Launched>;
}
export interface PrintOptions {
    /** what is printed, for the message of a fault */
    name: string;
    /** YYYY-MM-DD for the dates in the file, the source's; null where it has none */
    date: string | null;
}
/** One browser for a whole build. */
export interface Printer {
    /** Begins to start the browser and returns at once. Never throws: what goes wrong is thrown by `print`. */
    start(): void;
    /**
     * Prints a document. Title and language are the document's own; page size and margins its `@page`. The same document gives the
     * same bytes. Scripts do not run, and nothing is fetched.
     * @throws {Fault} exit status 3: no browser could be started, it died twice over this document, or took too long
     */
    print(html: string, options: PrintOptions): Promise<Uint8Array>;
    /** Ends the browser; no process and no folder is left. */
    close(): Promise<void>;
}
/** @returns a printer; nothing is started before `start` or the first `print` */
export declare function createPrinter(options?: PrinterOptions): Printer;
