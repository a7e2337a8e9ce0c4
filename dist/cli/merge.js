import { join } from 'node:path';
import { LOCALES } from '../model/locale.js';
import { merge } from '../publish/index.js';
import { createRenderer } from '../render/index.js';
/** @returns 0; what cannot be merged is a Fault */
export async function run({ from, out, templates }) {
    const { css } = await createRenderer({ formats: [], locales: LOCALES, page: 'A4', templates }, null);
    const { sources } = await merge(out, from, { css });
    const what = sources.length === 1 ? 'one source' : `${sources.length} sources`;
    process.stdout.write(`${join(out, 'index.html')} shows ${what}.\n`);
    return 0;
}
