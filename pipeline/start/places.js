import { fileURLToPath } from 'node:url';

/** The repository, or the package. */
export const ROOT = new URL('../../', import.meta.url).href;
/** What is kept goes with the packages, and is made anew with them. */
export const CACHE = fileURLToPath(new URL('node_modules/.cache/crossfoot/', ROOT));
