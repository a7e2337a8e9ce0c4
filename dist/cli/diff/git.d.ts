/** @returns the file that `REV:path` names; paths count from the current folder, as everywhere else on the command line */
export declare const readFromGit: (name: string) => Uint8Array;
/** @returns whether `REV:path` names a folder */
export declare const isFolderInGit: (name: string) => boolean;
/** @returns the articles in the folder that `REV:path` names, links left aside */
export declare function folderFromGit(name: string): {
    name: string;
    path: string;
    bytes: Uint8Array;
}[];
