/**
 * Works through items in order, up to `limit` at the same time.
 * @returns when all are done; the first rejection rejects, so `work` settles what it wants to survive
 */
export declare function inParallel<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void>;
