/**
 * Runs `work` while no other process does so under the same lock file. A lock whose process is gone is taken over.
 * @throws {Fault} exit status 3 where another process holds it for a minute
 */
export declare function withLock<T>(file: string, work: () => Promise<T>): Promise<T>;
