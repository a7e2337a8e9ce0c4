import type { Locale } from '../model/locale.ts';
/** A locale's templates, compiled once. */
export interface Templates {
    /** @throws Fault with file and line where a template names what the view does not have */
    render(view: object): string;
    /** theme.css of the folder */
    css: string;
}
/**
 * Reads and compiles the templates of a locale: `<locale>/briefing.md.hbs`, the partials of the locale and the shared ones (a
 * locale's own wins), the words of the locale (`words.yaml`), and the theme.
 * @param dir a folder like templates/
 * @throws Fault with file and line where a template does not parse, or a file is missing
 */
export declare function loadTemplates(dir: string, locale: Locale): Templates;
