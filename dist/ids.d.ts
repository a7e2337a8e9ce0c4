/** Path → the name of its folder in the output. */
export type Ids = Map<string, string>;
/**
 * One id for each path, from its name; of several with one name, the later ones get a number. The same list gives the same
 * ids, whatever part of it is built.
 */
export declare function planIds(paths: readonly string[]): Ids;
/**
 * @param wanted the id of the article as read: its own choice (front matter) stands, one from its name is the planned one
 * @throws Fault where the choice is another source's id
 */
export declare function claimId(ids: Ids, path: string, wanted: string): string;
