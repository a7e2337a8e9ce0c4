import { basename, extname } from 'node:path';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|schema|manifest)$/;

/**
 * The id of a source, the name of its output folder: from the file's name or front matter, lower-case, without characters
 * that any file system minds, never empty, never `..` or a device's name, at most 80 characters.
 */
export function sourceId(path: string, given?: string): string {
  const name = given ?? (path === '-' ? 'stdin' : basename(path, extname(path)));
  const clean = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .slice(0, 80)
    .replace(/[^\p{L}\p{N}]+$/gu, '');
  if (clean === '') return 'article';
  return RESERVED.test(clean) ? `${clean}-article` : clean;
}
