import type { Browser } from 'puppeteer';
/** The one folder of a browser: its profile, its home, its temporary files. */
export declare function browserFolder(): string;
export declare const removeFolder: (folder: string) => void;
/**
 * Ties a browser to this process: it ends with a close, an exit or a signal, and its folder with it.
 * @returns what ends both: the browser has nothing to save, so it is killed, and is gone when the promise resolves
 */
export declare function own(browser: Browser, folder: string): () => Promise<void>;
