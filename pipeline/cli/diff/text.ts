import { oneLine } from '../../host/printable.ts';
import type { DiffReporter } from './reporter.ts';
import { about, NOTHING, nameOf, side } from './wording.ts';

/** For people, in a terminal: what changed, by kind of change. */
export const text: DiffReporter = (sources, locale, folder) => {
  if (sources.length === 0) return NOTHING;
  return sources
    .map((source) => {
      const { added, removed, changed, appeared, gone, files } = source;
      const meant = (words: string) => (words === '' ? '' : ` (${words})`);
      const sections: [title: string, items: string[]][] = [
        ['Figures added', added.map((fact) => `line ${fact.line}: ${fact.text}${meant(about(fact))}`)],
        ['Figures removed', removed.map((fact) => `line ${fact.line}: ${fact.text}${meant(about(fact))}`)],
        [
          'Figures changed',
          changed.map(
            (one) => `line ${one.new.line}: ${side(one, 'old')} → ${side(one, 'new')}${meant(about(one.new))}`,
          ),
        ],
        ['Findings that appeared', appeared.map((one) => `line ${one.line}: ${one.verdict}: ${one.message[locale]}`)],
        ['Findings that went', gone.map((one) => `line ${one.line}: ${one.verdict}: ${one.message[locale]}`)],
        ['Files that differ', files],
      ];
      const shown = sections.filter(([, items]) => items.length > 0);
      const body = shown.map(
        ([title, items]) => `${title} (${items.length})\n${items.map((item) => `  ${oneLine(item)}\n`).join('')}`,
      );
      return [...(folder ? [`${oneLine(nameOf(source))}\n`] : []), ...body].join('\n');
    })
    .join('\n');
};
