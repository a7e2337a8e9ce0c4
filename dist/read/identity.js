import { basename, extname } from 'node:path';
/** Names of devices, which Windows minds with any ending, and of what stands beside the folders in the output. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|index|schema|manifest)(?:$|\.)/u;
/**
 * The id of a source, the name of its output folder: from the file's name or front matter, lower-case, without characters
 * that any file system minds, never empty, never `..` or a device's name, at most 80 characters.
 */
export function sourceId(path, given) {
    const name = given ?? (path === '-' ? 'stdin' : basename(path, extname(path)));
    const clean = name
        .slice(0, 400)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/\.{2,}/g, '.')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .slice(0, 80)
        .replace(/[^\p{L}\p{N}]+$/u, '');
    if (clean === '')
        return 'article';
    return RESERVED.test(clean) ? clean.replace(/\.|$/, '-article$&') : clean;
}
