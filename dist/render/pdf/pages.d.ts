import type { Page } from 'puppeteer';
import type { Launched } from '../browser.ts';
/** The browser is gone, which may be another document's fault. */
export declare class Lost extends Error {
}
/** The pages of one browser: a few, reused, for a fresh one a document costs twice as much. */
export declare class Pages {
    #private;
    readonly launched: Launched;
    constructor(launched: Launched, limit: number);
    /** Opens the first pages before they are asked for. */
    prepare(): void;
    /** @throws {Lost} where the browser ended */
    borrow(): Promise<Page>;
    giveBack(page: Page): void;
    /**
     * Takes a page that failed out of the pool; where the browser does not answer to that either, it is ended.
     * @returns whether it answered
     */
    discard(page: Page): Promise<boolean>;
}
