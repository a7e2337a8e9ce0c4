import type { Disagreement } from '../model/disagreement.ts';
import { type Files } from './folder.ts';
import { type Entry, Manifest } from './manifest.ts';
/** Everything that is written of one source. */
export interface Folder {
    entry: Entry;
    files: Files;
}
export interface PublishOptions {
    /** theme of the library page */
    css: string;
    /** where the facts of the sources, and of others read with them, contradict each other */
    disagreements?: readonly Disagreement[];
}
/**
 * A folder a source, each moved in whole; then the schemas, the library page and the manifest over everything that is there.
 * Sources published earlier and not given now stay. Builds that run at once take turns.
 * @param folders may be made one by one: only one is held at a time
 * @returns the manifest, as written
 * @throws Fault where the folder cannot be written (exit 3) or something else is in the way (exit 2)
 */
export declare function assemble(out: string, folders: Iterable<Folder>, options: PublishOptions): Promise<Manifest>;
