/**
 * A folder of this user's that outlives a run, for what is dear to make and the same for every project: the unpacked
 * browser, the font index, font subsets. `CROSSFOOT_CACHE`, else the system's cache folder, else the temporary one.
 * @returns an absolute path of a folder that exists and can be written
 * @throws what the file system throws where not even a temporary folder can be made
 */
export declare function cacheDir(environment?: NodeJS.ProcessEnv): string;
