/** A browser that may be there. */
export interface Candidate {
    executable: string;
    libraries?: string;
    /** chrome-headless-shell takes other arguments than a whole Chrome */
    shell: boolean;
}
/**
 * Browsers, the best first: `PUPPETEER_EXECUTABLE_PATH` (alone, where it is set), the headless shell of the package, Puppeteer's
 * own download, a Chrome or Chromium of the system.
 * @param tried gets a line for each place where there is none
 */
export declare function candidates(environment: NodeJS.ProcessEnv, tried: string[]): AsyncGenerator<Candidate>;
