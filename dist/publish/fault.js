import { Fault } from '../model/fault.js';
const UNCHANGED = 'what was published before is unchanged';
const CAUSES = {
    ENOSPC: [3, `The disk is full: make room and build again; ${UNCHANGED}.`],
    EDQUOT: [3, `The quota is used up: make room and build again; ${UNCHANGED}.`],
    EROFS: [3, 'This file system is read-only: choose another folder with --out.'],
    EACCES: [3, 'Choose another folder with --out, or allow writing to this one.'],
    EPERM: [3, 'Choose another folder with --out, or allow writing to this one.'],
    EEXIST: [2, 'A file is where a folder should be: remove it, or choose another folder with --out.'],
    ENOTDIR: [2, 'A file is where a folder should be: remove it, or choose another folder with --out.'],
};
/** What the file system said, as a Fault with what to do; anything else as it is. */
export function cannotWrite(out, cause) {
    const { code, message, path, syscall } = cause;
    if (cause instanceof Fault || syscall === undefined)
        return cause;
    const [exitCode, hint] = CAUSES[code ?? ''] ?? [3, 'Choose another folder with --out.'];
    return new Fault(`cannot write the output: ${message}`, { path: path ?? out, hint, exitCode, cause });
}
