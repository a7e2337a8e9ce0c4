import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
/** The one family of every output. Static TrueType: anything else ends up in a PDF as Type 3. */
export const FAMILY = 'Noto Sans SC';
const WEIGHTS = { 400: '400Regular', 700: '700Bold' };
const packageFolder = () => dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
/** @returns the absolute path of the TrueType file of a weight */
export function fontFile(weight) {
    return join(packageFolder(), WEIGHTS[weight], `NotoSansSC_${WEIGHTS[weight]}.ttf`);
}
/**
 * What makes a browser find our two fonts and no other, whatever the machine has: a fontconfig file of our own.
 * @param cache folder for that file and the index that fontconfig makes of the fonts
 * @returns variables for the browser's environment, or null where fonts are not found through fontconfig
 * @throws what the file system throws
 */
export function fontEnvironment(cache) {
    if (process.platform !== 'linux')
        return null;
    const config = fontconfig(join(cache, 'fontconfig'));
    const file = join(cache, `fonts-${sha256(config).slice(0, 16)}.conf`);
    if (read(file) !== config) {
        mkdirSync(cache, { recursive: true });
        const temporary = `${file}.${process.pid}`;
        writeFileSync(temporary, config);
        renameSync(temporary, file);
    }
    return { FONTCONFIG_FILE: file };
}
function fontconfig(cache) {
    const folders = Object.values(WEIGHTS).map((name) => `  <dir>${xml(join(packageFolder(), name))}</dir>`);
    const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map((name) => `  <alias binding="same"><family>${name}</family><prefer><family>${FAMILY}</family></prefer></alias>`);
    return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.join('\n')}
  <cachedir>${xml(cache)}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
const xml = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
function read(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch {
        return null;
    }
}
