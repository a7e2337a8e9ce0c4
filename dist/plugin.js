import { analyse } from './analyse.js';
import { Fault } from './model/fault.js';
import { endOf } from './model/finding.js';
import { isArticle } from './sources.js';
/**
 * A unified plugin, for remark and rehype pipelines alike: the figures of the document and what the checks find go into
 * `file.data.crossfoot`, and what asks for a look becomes messages at the figures. The tree stays as it is.
 *
 *     unified().use(remarkParse).use(crossfoot).use(remarkStringify)
 */
export default function crossfoot({ locale = 'en', rules = {} } = {}) {
    return (_tree, file) => {
        // places count in the file as it is, whatever other plugins made of the tree
        const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array());
        if (bytes.every((byte) => byte <= 0x20))
            return;
        try {
            const { sheet, findings } = analyse(bytes, pathOf(file), { rules });
            file.data.crossfoot = { facts: sheet, findings };
            for (const finding of findings.findings)
                addMessage(file, finding, locale);
        }
        catch (error) {
            if (!(error instanceof Fault))
                throw error;
            const place = error.line === null ? undefined : { line: error.line, column: error.column ?? 1 };
            file.message(`${error.message}. ${error.hint}`, { place, source: 'crossfoot', ruleId: 'unreadable' });
        }
    };
}
/** Errors, warnings and notes, as `vfile-reporter` and editors tell them apart. */
const FATAL = { error: true, warning: false, note: undefined };
function addMessage(file, finding, locale) {
    const { severity, rule, verdict, start, end, line, column, stated } = finding;
    if (severity === null)
        return;
    const first = { line, column, offset: start };
    const last = endOf(finding);
    const place = last ? { start: first, end: { ...last, offset: end } } : first;
    const message = file.message(finding.message[locale], { place, ruleId: rule, source: 'crossfoot' });
    message.fatal = FATAL[severity];
    if (stated)
        message.actual = stated.text;
    message.note = verdict;
}
/** A document without a telling name is Markdown: that is what a remark pipeline holds. */
function pathOf({ path }) {
    if (path === undefined)
        return 'document.md';
    return isArticle(path) ? path : `${path}.md`;
}
