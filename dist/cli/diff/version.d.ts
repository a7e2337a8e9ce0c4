import { type Analysis } from '../../analyse.ts';
/** One source as it was. */
export interface Version extends Pick<Analysis, 'sheet' | 'findings'> {
    /** by which it is found in the other version of a folder */
    name: string;
}
/** One side of a comparison. */
export interface Side {
    folder: boolean;
    sources: Version[];
}
/**
 * One side of a comparison: an article, a `facts.json`, a folder of articles, or `REV:path` for any of them in a git
 * revision. Articles of a folder are held against each other, as in a build. The findings of a `facts.json` are those of
 * the rules as they are now.
 * @throws Fault where there is no such version, or one of its articles cannot be read
 */
export declare function loadSide(name: string): Promise<Side>;
