/** An executable and the folder of libraries that it may lack. */
export interface HeadlessShell {
    executable: string;
    libraries: string;
}
/**
 * The headless shell that comes in a package, unpacked once into `cache`. Safe with any number of processes at once: each
 * unpacks beside the place and renames; the first wins. A folder that is not whole, by the names, sizes and times noted when it
 * was finished, is made again.
 * @param fresh distrust what is there: unpack again
 * @returns null where the package has nothing for this platform
 * @throws what the file system or a damaged archive throws
 */
export declare function unpackHeadlessShell(cache: string, fresh?: boolean): Promise<HeadlessShell | null>;
