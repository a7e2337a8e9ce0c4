var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
const folder = new URL('.', import.meta.url);
// .ts here, .js in the package
const kind = extname(import.meta.filename);
const names = readdirSync(folder)
    .filter((name) => name.endsWith(kind) && name !== `index${kind}`)
    .sort();
const modules = await Promise.all(names.map((name) => import(__rewriteRelativeImportExtension(/* @vite-ignore */ new URL(name, folder).href))));
/** Every file of this folder is a rule; they run in the order of their names. */
export const rules = modules.map(({ rule }) => rule);
