/** What a person sees while a build runs. Stages know nothing of it. */
export interface Progress {
    /** how many sources there are */
    expect(total: number): void;
    /** a source enters a stage */
    at(source: string, stage: string): void;
    /** a source is finished; `outcome` is a few words */
    done(source: string, outcome: string): void;
    /** the line that moves is taken away */
    end(): void;
}
export declare const SILENT: Progress;
/**
 * One line that moves, and one that stays for each finished source.
 * @param stream a terminal; on anything else use SILENT
 * @param now milliseconds, from any fixed point
 */
export declare function terminalProgress(stream: NodeJS.WriteStream, now: () => number): Progress;
