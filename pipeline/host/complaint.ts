import { isFault } from '../model/fault.ts';
import { printable } from './printable.ts';

/** What the system says, in words, with what to do; `mine`: it is the user's to mend (exit 2). */
const SYSTEM: Readonly<Record<string, readonly [message: string, hint: string, exitCode: 2 | 3]>> = {
  ENOSPC: ['the disk is full', 'Free some space; what was there before is untouched.', 3],
  EDQUOT: ['the disk quota is used up', 'Free some space; what was there before is untouched.', 3],
  EROFS: ['the folder cannot be written to', 'Choose another with --out.', 3],
  EACCES: ['permission denied', 'Check the permissions of the file or folder.', 3],
  EPERM: ['permission denied', 'Check the permissions of the file or folder.', 3],
  EMFILE: ['too many open files', 'Lower --jobs.', 3],
  ENOTDIR: ['a file stands where a folder is needed', 'Choose another folder with --out.', 2],
};

/**
 * An error as the user reads it: `path:line:column: message`, then what to do.
 * @returns text that ends with a newline, and the exit status that goes with it
 */
export function complaint(error: unknown): { text: string; exitCode: 2 | 3 } {
  if (isFault(error)) {
    const place = [error.path, error.line, error.line === null ? null : error.column].filter((part) => part !== null);
    return { text: lines(place.join(':'), error.message, error.hint), exitCode: error.exitCode };
  }
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package/.test(message)) {
    return { text: lines('crossfoot', message.split('\n')[0]!, 'Run `npm ci` first.'), exitCode: 2 };
  }
  const known = code ? SYSTEM[code] : undefined;
  if (known) return { text: lines(path ?? 'crossfoot', known[0], known[1]), exitCode: known[2] };
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: lines('crossfoot', what, 'This is a defect of Crossfoot: please report it with the lines above.'),
    exitCode: 3,
  };
}

const lines = (where: string, message: string, hint: string) =>
  `${printable(where)}: ${printable(message)}\n${hint === '' ? '' : `  ${printable(hint)}\n`}`;
