import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { analyse } from './analyse.ts';
import type { RuleSettings } from './check/index.ts';
import type { Fact, FactSheet } from './model/fact.ts';
import { Fault } from './model/fault.ts';
import { endOf, type Finding, type FindingSheet } from './model/finding.ts';
import type { Locale } from './model/locale.ts';
import { isArticle } from './sources.ts';

export type { Fact, FactSheet, Finding, FindingSheet, Locale, RuleSettings };

export interface CrossfootOptions {
  /** language of the messages; English where left out */
  locale?: Locale;
  /** rules switched off or given another severity, by id; the front matter of a document wins */
  rules?: RuleSettings;
}

declare module 'vfile' {
  interface DataMap {
    /** set by Crossfoot, as in `facts.json` and `findings.json`; not where the document could not be read */
    crossfoot: { facts: FactSheet; findings: FindingSheet };
  }
}

/**
 * A unified plugin, for remark and rehype pipelines alike: the figures of the document and what the checks find go into
 * `file.data.crossfoot`, and what asks for a look becomes messages at the figures. The tree stays as it is.
 *
 *     unified().use(remarkParse).use(crossfoot).use(remarkStringify)
 */
const crossfoot: Plugin<[CrossfootOptions?]> =
  ({ locale = 'en', rules = {} } = {}) =>
  (_tree, file) => {
    // places count in the file as it is, whatever other plugins made of the tree
    const bytes =
      typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array());
    if (bytes.every((byte) => byte <= 0x20)) return;
    try {
      const { sheet, findings } = analyse(bytes, pathOf(file), { rules });
      file.data.crossfoot = { facts: sheet, findings };
      for (const finding of findings.findings) addMessage(file, finding, locale);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const place = error.line === null ? undefined : { line: error.line, column: error.column ?? 1 };
      file.message(`${error.message}. ${error.hint}`, { place, source: 'crossfoot', ruleId: 'unreadable' });
    }
  };

export default crossfoot;

/** Errors, warnings and notes, as `vfile-reporter` and editors tell them apart. */
const FATAL = { error: true, warning: false, note: undefined } as const;

function addMessage(file: VFile, finding: Finding, locale: Locale): void {
  const { severity, rule, verdict, start, end, line, column, stated } = finding;
  if (severity === null) return;
  const first = { line, column, offset: start };
  const last = endOf(finding);
  const place = last ? { start: first, end: { ...last, offset: end } } : first;
  const message = file.message(finding.message[locale], { place, ruleId: rule, source: 'crossfoot' });
  message.fatal = FATAL[severity];
  if (stated) message.actual = stated.text;
  message.note = verdict;
}

/** A document without a telling name is Markdown: that is what a remark pipeline holds. */
function pathOf({ path }: VFile): string {
  if (path === undefined) return 'document.md';
  return isArticle(path) ? path : `${path}.md`;
}
