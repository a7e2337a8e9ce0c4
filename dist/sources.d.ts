import { Fault } from './model/fault.ts';
/** What the user named, as files. */
export interface Found {
    /** as the user would write them; `-` is standard input; folders in the order of their names */
    paths: string[];
    /** what was named but cannot be read; the rest is not affected */
    faults: Fault[];
}
/**
 * @param named files, folders (every article in them, whatever the depth), or `-`
 * @param except a folder that is never searched: where our own output goes
 */
export declare function findSources(named: readonly string[], except?: string): Found;
/** @returns whether a path in a folder of sources is an article, by its name */
export declare function isArticle(path: string): boolean;
/**
 * @param path a path, or `-` for standard input
 * @throws Fault where there is nothing that can be read
 */
export declare function readSource(path: string): Promise<Uint8Array>;
